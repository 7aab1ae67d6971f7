import '../features.css'

export { ToldDilemmas } from './dilemmas-part'
export { ExtraPartiesNote } from './extra-parties-note'
export { hasStrategyPart, StrategyInRoom } from './strategy-in-room'
export { StrategyPage } from './strategy-page'
