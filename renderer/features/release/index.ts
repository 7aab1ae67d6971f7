export { ReleaseCard } from './release-card'
export { ReleaseSettingCard } from './release-setting-card'
export { useMayRelease, useReleaseWay } from './use-release-way'
