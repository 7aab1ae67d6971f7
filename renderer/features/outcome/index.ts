export { ResultPanel, resultKindOf } from './result-panel'
