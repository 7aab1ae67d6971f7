/** What is known of a folder that somebody wants to keep the vault in. */
export interface Place {
  /** The real path: links resolved, a mapped drive as the share it stands for. */
  readonly path: string
  readonly platform: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Mount points with their file system, `[]` where the system has no such list. */
  readonly mounts: readonly { at: string; kind: string }[]
  readonly writable: boolean
}

const SYNCHRONISED =
  /^(onedrive\b.*|dropbox\b.*|google drive|googledrive|my drive|min enhet|nextcloud|owncloud|icloud ?drive|mobile documents|box sync|syncthing|sync|pcloud.*|mega|proton drive)$/i
const NETWORK = /^(nfs\d?|cifs|smb\d?|smbfs|afs|ncpfs|9p|fuse\.(sshfs|rclone|davfs|gvfsd-fuse|s3fs)|davfs\d?|ceph|glusterfs)$/

/**
 * Why a vault may not lie here, or null. A synchronising program uploads it and puts old files back; on a share two
 * computers open it at once, and neither is told that a write was lost.
 * @returns `place/synchronised`, `place/network`, `place/not-writable` or null
 */
export function placeRefusal({ path, platform, environment, mounts, writable }: Place): string | null {
  const plain = platform === 'win32' ? path.replaceAll('/', '\\') : path
  const separator = platform === 'win32' ? '\\' : '/'
  const within = (folder: string) => {
    const [inner, outer] = platform === 'win32' ? [plain.toLowerCase(), folder.toLowerCase()] : [plain, folder]
    const trimmed = outer.endsWith(separator) ? outer.slice(0, -1) : outer
    return inner === trimmed || inner.startsWith(trimmed + separator)
  }
  if (plain.split(separator).some((part) => SYNCHRONISED.test(part))) return 'place/synchronised'
  const synchronised = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => environment[name])
  if (synchronised.some((folder) => folder !== undefined && folder !== '' && within(folder))) return 'place/synchronised'
  if (platform === 'win32' && /^\\\\(?!\?\\[a-z]:|\.\\)/i.test(plain)) return 'place/network'
  const mount = mounts.filter(({ at }) => at === '/' || within(at)).sort((one, other) => other.at.length - one.at.length)[0]
  if (mount && NETWORK.test(mount.kind)) return 'place/network'
  return writable ? null : 'place/not-writable'
}
