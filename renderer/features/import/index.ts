import '../features.css'

export { ImportPage } from './import-page'
