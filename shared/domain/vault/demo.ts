/** Opens the seeded demonstration vault, where everybody is invented; shown on its lock page. Never that of a real vault. */
export const DEMO_PASSPHRASE = 'lugn bris över blank fjord idag'
