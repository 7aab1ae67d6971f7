import '../features.css'

export { DayPage } from './day-page'
