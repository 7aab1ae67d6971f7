/** An organisation with its verksamhet in one line; one without division is not said twice. */
export const partyLabel = ({ organisation, unit }: { organisation: string; unit: string }): string =>
  unit === organisation ? organisation : `${organisation}, ${unit}`
