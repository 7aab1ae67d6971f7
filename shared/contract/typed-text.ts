import { z } from 'zod'
import { typedKind, typedText, typedTextId } from '../domain/text/typed-text'
import { endpoint } from './endpoint'

/** Texts typed on the case side, as the page after the meeting shows and rewords them. */
export const typedTexts = {
  'typed-text/read': endpoint({
    process: 'case',
    right: 'matter:read',
    windows: ['desk'],
    input: z.strictObject({ typedTextId }),
    output: z.strictObject({ text: z.string(), kind: typedKind, field: z.string() }),
  }),
  'typed-text/reword': endpoint({
    process: 'case',
    right: 'notes:write',
    windows: ['desk'],
    input: z.strictObject({ typedTextId, text: typedText.shape.text }),
    output: z.strictObject({}),
  }),
} as const
