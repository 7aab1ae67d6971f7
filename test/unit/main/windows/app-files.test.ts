import { describe, expect, it } from 'vitest'
import { fileOf } from '../../../../main/windows/security/app-files'
import { contentPolicy, freshNonce, withNonce } from '../../../../main/windows/security/content-policy'
import { isOwn } from '../../../../main/windows/security/network'

const ROOT = '/opt/samrum/renderer'

describe('files a page may have', () => {
  it.each([
    ['app://samrum/lock/index.html', `${ROOT}/lock/index.html`],
    ['app://samrum/assets/desk-abc.js', `${ROOT}/assets/desk-abc.js`],
    ['app://samrum/desk/index.html?theme=dark#x', `${ROOT}/desk/index.html`],
  ])('%s', (address, file) => {
    expect(fileOf(address, ROOT)).toBe(file)
  })

  it.each([
    'app://other/lock/index.html',
    'app://samrum.example/lock/index.html',
    'https://samrum/lock/index.html',
    'file:///etc/passwd.html',
    'app://samrum/',
    'app://samrum/lock/',
    'app://samrum/lock/secret.db',
    'app://samrum/lock/.env',
    'app://samrum/%2e%2e%2fmain/index.js',
    'app://samrum/a%2f..%2f..%2fmain/index.js',
    'app://samrum/..%5cmain%5cindex.js',
    'app://samrum/lock%00.html',
    'app://samrum/%ff.html',
  ])('nothing for %s', (address) => {
    expect(fileOf(address, ROOT)).toBeUndefined()
  })

  it('cannot be led out of the folder by dots that the address parser has resolved', () => {
    const file = fileOf('app://samrum/../../main/index.js', ROOT)
    expect(file === undefined || file.startsWith(`${ROOT}/`)).toBe(true)
  })
})

describe('what a page may load', () => {
  it('allows nothing that is inline, evaluated or from elsewhere, but style attributes', () => {
    const policy = contentPolicy('n0nce')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1)
    expect(policy).toContain("style-src-attr 'unsafe-inline'")
    expect(policy).not.toMatch(/https?:|\*/)
  })

  it('gives every page a nonce of its own, where it keeps a place for it or has none', () => {
    expect(freshNonce()).not.toBe(freshNonce())
    expect(withNonce('<head><meta property="csp-nonce" content="__CSP_NONCE__"></head>', 'abc')).toBe(
      '<head><meta property="csp-nonce" content="abc"></head>',
    )
    expect(withNonce('<html><head><title>x</title></head>', 'abc')).toContain('<head><meta property="csp-nonce" content="abc"')
  })

  it.each([
    ['app://samrum/lock/index.html', true],
    ['blob:app://samrum/7e0c', true],
    ['data:image/png;base64,AA', true],
    ['app://samrum.example/', false],
    ['data:text/html,x', false],
    ['blob:https://example.org/7e0c', false],
    ['https://example.org/', false],
    ['http://127.0.0.1/', false],
    ['ws://example.org/', false],
    ['file:///etc/passwd', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['chrome-extension://abc/x.js', false],
  ])('request to %s: %s', (address, own) => {
    expect(isOwn(address)).toBe(own)
  })
})
