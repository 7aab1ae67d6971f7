import { suite } from './suite.mts'

export default suite('unit', { include: ['test/unit/**/*.test.{ts,tsx}'] })
