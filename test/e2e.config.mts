import { suite } from './suite.mts'

export default suite('e2e', { include: ['test/e2e/**/*.test.ts'], windows: true })
