import '../features.css'

export { StatisticsPage } from './statistics-page'
