import { afterAll } from 'vitest'
import { closeSharedPlan } from './harness'

// A file's windows, homes and screen end with the file.
afterAll(closeSharedPlan)
