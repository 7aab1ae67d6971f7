export { ScanPage } from './scan-page'
