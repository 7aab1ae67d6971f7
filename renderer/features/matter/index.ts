import '../features.css'
export { MatterListPage } from './matter-list-page'
export { MatterPage } from './matter-page'
export { NewReferralPage } from '../referral/new-referral-page'
