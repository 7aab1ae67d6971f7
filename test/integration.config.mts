import { suite } from './suite.mts'

export default suite('integration', { include: ['test/integration/**/*.test.{ts,tsx}'], testTimeout: 30_000 })
