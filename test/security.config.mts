import { suite } from './suite.mts'

export default suite('security', { include: ['test/security/**/*.test.ts'], windows: true })
