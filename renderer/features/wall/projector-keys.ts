export const PROJECTOR_KEYS = { open: 'F9', swap: 'Skift+F9' } as const
