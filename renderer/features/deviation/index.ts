export { DeviationPage } from './deviation-page'
export { DeviationQuick, openDeviation } from './deviation-quick'
export { useDeviationGroups } from './use-deviation-groups'
