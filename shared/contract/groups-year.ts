/** The year of a group: settings, managers, trainings, change notices, reports. */
export const groupYears = {} as const
