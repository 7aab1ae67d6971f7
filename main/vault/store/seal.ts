/**
 * Sealing: AES-256-GCM under a key, or under a key agreed with an X25519 public key (ephemeral, HKDF-SHA-256). Only primitives that
 * BoringSSL has too. A box says nothing about its purpose, so the purpose is bound as additional data and in the derived key.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')
const IV = 12
const TAG = 16
export const KEY_BYTES = 32

export interface KeyPair {
  /** Raw 32 bytes. */
  readonly publicKey: Buffer
  readonly privateKey: Buffer
}

export const newKey = (): Buffer => randomBytes(KEY_BYTES)

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES),
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-KEY_BYTES),
  }
}

export function publicKeyOf(privateKey: Uint8Array): Buffer {
  return createPublicKey(asPrivate(privateKey)).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES)
}

/** A key for one purpose out of a key. */
export function deriveKey(secret: Uint8Array, purpose: string, salt: Uint8Array = Buffer.alloc(0)): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `samrum ${purpose}`, KEY_BYTES))
}

export function macOf(key: Uint8Array, purpose: string, text: string): string {
  return createHmac('sha256', deriveKey(key, `mac ${purpose}`))
    .update(text, 'utf8')
    .digest('base64')
}

export function isMacOf(mac: string, key: Uint8Array, purpose: string, text: string): boolean {
  const [told, right] = [Buffer.from(mac, 'base64'), Buffer.from(macOf(key, purpose, text), 'base64')]
  return told.length === right.length && timingSafeEqual(told, right)
}

/** @returns base64 of nonce, tag and ciphertext */
export function lockWith(key: Uint8Array, plain: Uint8Array, bound: string): string {
  const nonce = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound, 'utf8'))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** @returns undefined when the key, the box or what it was bound to is another */
export function unlockWith(key: Uint8Array, box: string, bound: string): Buffer | undefined {
  const bytes = Buffer.from(box, 'base64')
  if (bytes.length < IV + TAG) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV)).setAAD(Buffer.from(bound, 'utf8'))
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()])
  } catch {
    return undefined
  }
}

/** Anyone can seal to a public key; who did is not proved by it. */
export function sealTo(publicKey: Uint8Array, plain: Uint8Array, bound: string): string {
  const once = newKeyPair()
  const agreed = agree(once.privateKey, publicKey)
  const box = lockWith(agreedKey(agreed, once.publicKey, publicKey, bound), plain, bound)
  return Buffer.concat([once.publicKey, Buffer.from(box, 'base64')]).toString('base64')
}

export function unseal(privateKey: Uint8Array, sealed: string, bound: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, 'base64')
  if (bytes.length < KEY_BYTES + IV + TAG) return undefined
  const once = bytes.subarray(0, KEY_BYTES)
  try {
    const key = agreedKey(agree(privateKey, once), once, publicKeyOf(privateKey), bound)
    return unlockWith(key, bytes.subarray(KEY_BYTES).toString('base64'), bound)
  } catch {
    // A point of low order: no key can be agreed with it.
    return undefined
  }
}

function agree(privateKey: Uint8Array, publicKey: Uint8Array): Buffer {
  const point = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, publicKey]), format: 'der', type: 'spki' })
  return diffieHellman({ privateKey: asPrivate(privateKey), publicKey: point })
}

const agreedKey = (agreed: Buffer, once: Uint8Array, receiver: Uint8Array, bound: string): Buffer =>
  deriveKey(agreed, `seal ${bound}`, Buffer.concat([once, receiver]))

const asPrivate = (privateKey: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, privateKey]), format: 'der', type: 'pkcs8' })
