/** Every chord of the room, in one place: beside its control, in the palette and on F1's map. */
export const ROOM_KEYS = {
  next: 'F8',
  back: 'Skift+F8',
  start: 'F5',
  agenda: 'Ctrl+Skift+A',
  dark: 'Ctrl+Skift+B',
  freeze: 'Ctrl+Skift+F',
  notes: 'Ctrl+Skift+N',
  part: 'Ctrl+Skift+G',
  grid: 'Ctrl+Skift+K',
  outcome: 'Ctrl+Skift+U',
  followUp: 'Ctrl+Skift+Y',
  presence: 'Ctrl+Skift+P',
  wall: 'Ctrl+Skift+W',
  privateNotes: 'Ctrl+Skift+E',
  pick: 'Ctrl+Skift+O',
  message: 'Ctrl+Skift+M',
  timer: 'Ctrl+Skift+T',
  adjourn: 'F6',
  outcomeLater: 'Ctrl+Skift+H',
  endEarly: 'Ctrl+Skift+Q',
} as const
export type RoomKey = keyof typeof ROOM_KEYS
