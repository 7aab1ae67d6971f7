export const PROJECTOR_KEYS = { open: 'Ctrl+Skift+O', swap: 'Ctrl+Skift+S' } as const
