import { z } from 'zod'

// Imported first by each entry: a schema asks when it is made whether it may call `new Function`, which nothing here may.
z.config({ jitless: true })
