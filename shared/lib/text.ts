import { z } from 'zod'

/** A line a person typed: trimmed, something in it, at most `max` characters, no control characters. */
export const line = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text), { message: 'text/control-character' })

/** As {@link line}, but may be empty. */
export const optionalLine = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text), { message: 'text/control-character' })

/** Running text with line breaks, at most 20 kB as UTF-16 units (the size a summary may have). */
export const prose = (max = 20_000) => z.string().max(max)
