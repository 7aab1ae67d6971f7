import { z } from 'zod'

// SECURITY: the CSP has no unsafe-eval. First import of every entry that parses anything.
z.config({ jitless: true })
