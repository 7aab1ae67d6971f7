// Lets plain `node` (20.19 and later) run the repository's own TypeScript: `node --import ./build/typescript.mjs file.mts`.
// Types are stripped by the compiler Vite brings; relative imports may leave the ending out, as everywhere in the house.
import { register } from 'node:module'

register('./typescript-hooks.mjs', import.meta.url)
process.setSourceMapsEnabled(true)
