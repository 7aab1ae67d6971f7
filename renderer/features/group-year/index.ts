export { DayReminders } from './day-reminders'
export { GroupReminders } from './group-reminders'
export { GROUP_SECTION_GROUPS, GROUP_SECTIONS, type GroupSection } from './sections'
