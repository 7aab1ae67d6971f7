export { PaperLog } from './paper-log'
export { ToldCard } from './told-card'
