export { FollowUpForm } from './follow-up-form'
