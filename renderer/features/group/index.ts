import '../features.css'

export { GroupListPage } from './group-list-page'
export { GroupPage } from './group-page'
