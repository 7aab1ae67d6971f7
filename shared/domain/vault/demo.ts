/** Opens the seeded demonstration vault, where everybody is invented; shown on its lock page. Never that of a real vault. */
export const DEMO_PASSPHRASE = 'lugn bris över blank fjord idag'

/** Where the meeting to practise on is held: no other room has this name, and so the practice page knows it. */
export const PRACTICE_PLACE = 'Övningsrummet'
