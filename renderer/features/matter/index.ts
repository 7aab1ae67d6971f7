import '../features.css'

export { NewReferralPage } from '../referral/new-referral-page'
export { MatterListPage } from './matter-list-page'
export { MatterPage } from './matter-page'
export { useListAhead } from './use-list-ahead'
