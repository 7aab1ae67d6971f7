// What Vite makes of the rooms: `main` and `preload` as CommonJS (it must run on Electron 25 as well), one small graph per page.
// Everything is bundled but Electron and the two native modules, so that what ships is exactly what was read and built.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig, Plugin } from 'vite'
import { inRoot } from './places.mts'
import { addedInTests } from './profiles/added-in-tests.mts'

export const nativeModules = ['@signalapp/sqlcipher', '@node-rs/argon2'] as const
export const mainEntries = {
  index: 'main/index.ts',
  'case-process': 'main/vault/case-process.ts',
  'identity-process': 'main/vault/identity-process.ts',
  'documents-process': 'main/documents/documents-process.ts',
  'check-worker': 'main/vault/store/check-worker.ts',
  'spelling-worker': 'main/vault/spelling/spelling-worker.ts',
} as const
export const preloadEntries = { page: 'main/preload/page.ts', projector: 'main/preload/projector.ts' } as const
/** Pages that share nothing with others: the first must paint at once, the second may know nothing of a record. */
export const lonePages = ['lock', 'projector'] as const
export const sharedPages = ['setup', 'desk', 'preview'] as const

const dialectsNeverReached = [
  'cockroachdb',
  'mssql',
  'mysql',
  'mariadb',
  'mysql2',
  'oracle',
  'oracledb',
  'pgnative',
  'postgres',
  'redshift',
]
const driversNeverReached = [
  'better-sqlite3',
  'sqlite3',
  'mariadb',
  'mysql',
  'mysql2',
  'oracledb',
  'pg',
  'pg-native',
  'pg-query-stream',
  'tedious',
]

/** knex names every database it knows; only our own dialect over SQLCipher is ever reached. */
const oneDialect = (): Plugin => ({
  name: 'one-dialect',
  enforce: 'pre',
  resolveId(source, importer) {
    const dialect = /^\.\/([a-z0-9]+)$/.exec(source)?.[1]
    const unreachedDialect =
      dialect && dialectsNeverReached.includes(dialect) && importer?.endsWith('/knex/lib/dialects/index.js')
    return unreachedDialect || driversNeverReached.includes(source) ? '\0never-reached' : null
  },
  load: (id) => (id === '\0never-reached' ? 'module.exports = {}' : null),
})

/** pdfkit asks for its standard fonts and its colour profile by paths that do not outlive bundling. */
const pdfkitInside = (): Plugin => ({
  name: 'pdfkit-inside',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/pdfkit/js/pdfkit.node.mjs')) return null
    const folder = id.slice(0, -'/pdfkit.node.mjs'.length)
    const profile = readFileSync(join(folder, 'data', 'sRGB_IEC61966_2_1.icc')).toString('base64')
    const asked = 'fs.readFileSync(ICC_PROFILE_PATH)'
    if (!code.includes(asked)) this.error('pdfkit no longer reads its colour profile the way this plugin knows')
    return code
      .replace(/^const ICC_PROFILE_PATH = .*$/m, '')
      .replace(asked, `Buffer.from('${profile}', 'base64')`)
      .replace(
        /require\$1\('#standard-fonts\/(\w+)'\)/g,
        (_, font) => `require(${JSON.stringify(`${folder}/standard-fonts/${font}.cjs`)})`,
      )
  },
})

/** A dictionary package reads its two files by address when it is loaded; they are carried inside, as everything is. */
const dictionariesInside = (): Plugin => ({
  name: 'dictionaries-inside',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/dictionary-(sv|da)\/index\.js$/.test(id)) return null
    if (!code.includes("new URL('index.aff'")) this.error('a dictionary no longer reads its files the way this plugin knows')
    const inside = (file: string) => `Buffer.from(${JSON.stringify(readFileSync(join(id, '..', file), 'utf8'))}, 'utf8')`
    return `export default { aff: ${inside('index.aff')}, dic: ${inside('index.dic')} }`
  },
})

export interface Edition {
  /** Where the rooms are; the checkout, or a folder of throw-away entries. */
  readonly from: string
  readonly to: string
  readonly testHooks: boolean
  readonly commit: string
}

const common = ({ testHooks, commit }: Edition): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  clearScreen: false,
  publicDir: false,
  define: { __TEST_HOOKS__: String(testHooks), __BUILD_COMMIT__: JSON.stringify(commit), 'process.env.NODE_ENV': '"production"' },
})

const node = (edition: Edition, input: Record<string, string>, outDir: string): InlineConfig => ({
  ...common(edition),
  root: edition.from,
  plugins: [oneDialect(), pdfkitInside(), dictionariesInside(), ...(edition.testHooks ? [addedInTests()] : [])],
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: {
    conditions: ['node'],
    mainFields: ['module', 'main'],
    // Their modern halves take the compiled engine and other CommonJS for modules.
    alias: ['hunspell-asm', 'emscripten-wasm-loader'].map((name) => ({
      find: new RegExp(`^${name}$`),
      replacement: inRoot('node_modules', name, 'dist/cjs/index.js'),
    })),
  },
  ssr: { target: 'node', noExternal: true, external: [...nativeModules, 'electron'] },
  build: {
    ssr: true,
    outDir: join(edition.to, outDir),
    emptyOutDir: true,
    target: 'node18',
    minify: false,
    sourcemap: false,
    assetsInlineLimit: 4 * 1024 * 1024,
    rolldownOptions: {
      input,
      external: [...nativeModules, 'electron'],
      // One flat folder: `__dirname` is the same in every file, whichever chunk the code lands in.
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        chunkFileNames: 'part-[name]-[hash].js',
        exports: 'auto',
        // Dead branches and comments go; names stay, for knex asks for some of them.
        minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
})

const page = (edition: Edition, names: readonly string[]): InlineConfig => ({
  ...common(edition),
  root: join(edition.from, 'renderer'),
  base: '/',
  plugins: [react(), ...(edition.testHooks ? [addedInTests()] : [])],
  // The modern build of pdf.js does not run on Chromium 114.
  resolve: { alias: [{ find: /^pdfjs-dist$/, replacement: inRoot('node_modules/pdfjs-dist/legacy/build/pdf.mjs') }] },
  build: {
    outDir: join(edition.to, 'renderer'),
    emptyOutDir: false,
    target: 'chrome114',
    cssTarget: 'chrome114',
    modulePreload: { polyfill: false },
    sourcemap: false,
    // Fonts and pictures stay files: the content security policy allows no data: for fonts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: Object.fromEntries(names.map((name) => [name, join(edition.from, 'renderer', name, 'index.html')])),
      output: { entryFileNames: `assets/[name]-[hash].js`, chunkFileNames: `assets/[name]-[hash].js` },
    },
  },
})

const inRooms = (edition: Edition, entries: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(edition.from, path)]))

/** Every build of one edition, by name, in an order in which none undoes another's work. */
export const buildsOf = (edition: Edition): { name: string; config: InlineConfig }[] => [
  { name: 'main', config: node(edition, inRooms(edition, mainEntries), 'main') },
  // A sandboxed preload cannot load a second file: one build each.
  ...Object.entries(inRooms(edition, preloadEntries)).map(([name, path]) => {
    const config = node(edition, { [name]: path }, 'preload')
    return { name: `preload/${name}`, config: { ...config, build: { ...config.build, emptyOutDir: false, target: 'chrome114' } } }
  }),
  ...lonePages.map((name) => ({ name: `renderer/${name}`, config: page(edition, [name]) })),
  { name: 'renderer', config: page(edition, sharedPages) },
]
