import { z } from 'zod'

// SECURITY: the CSP has no unsafe-eval. First import of the entry: schemas look at this when they are made.
z.config({ jitless: true })
