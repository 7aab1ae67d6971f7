/** Acts of who is in the room and what is treated there, as the log says them. */
export const roomActs: Readonly<Record<string, string>> = {}
