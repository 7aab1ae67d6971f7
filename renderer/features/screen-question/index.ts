export { ScreenGate } from './screen-gate'
