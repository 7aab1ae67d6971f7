/** Acts of who is in the room and what is treated there, as the log says them. */
export const roomActs: Readonly<Record<string, string>> = {
  'attendee/all-here': 'Alla ordinarie prickades av som närvarande',
  'attendee/asked-in': 'Särskilt inbjuden bjöds in till punkter',
  'attendee/reminded': 'Särskilt inbjuden påmindes om tystnadsplikt',
  'attendee/reminder-undone': 'Påminnelse om tystnadsplikt togs bort',
}
