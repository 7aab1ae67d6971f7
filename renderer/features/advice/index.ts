import '../features.css'

export { AdvicePage } from './advice-page'
export { useAdviceGroups } from './use-advice-groups'
