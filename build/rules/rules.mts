// The house rules a machine can keep. Each is a name and a function from the whole house to what breaks it.
import type { Source, Use } from './read-source.mts'
import { roomOf } from './rooms.mts'

export interface House {
  readonly sources: readonly Source[]
  /** Lines of each README, by path. */
  readonly readmes: ReadonlyMap<string, number>
}

export interface Rule {
  readonly name: string
  breaches(house: House): string[]
}

const program = (house: House): Source[] => house.sources.filter(({ path }) => /^(main|renderer|shared)\//.test(path))
const at = (source: Source, line: number, why: string): string => `${source.path}:${line} ${why}`
const inProgram = (
  house: House,
  of: (source: Source) => readonly Use[],
  breaks: (name: string, source: Source) => string | undefined,
): string[] =>
  program(house).flatMap((source) =>
    of(source).flatMap(({ name, line }) => {
      const why = breaks(name, source)
      return why === undefined ? [] : [at(source, line, why)]
    }),
  )
const uses = (source: Source): readonly Use[] => source.uses

const mayTake: Rule = {
  name: 'a room imports only from the rooms it may',
  breaches: (house) =>
    house.sources.flatMap((source) => {
      if (source.path.startsWith('test/')) return []
      const room = roomOf(source.path)
      if (!room) return [`${source.path} belongs to no room`]
      return source.imports.flatMap(({ kind, to, typeOnly, line }) => {
        if (kind !== 'file') {
          const name = kind === 'node' ? 'node:' : to
          const allowed = room.packages.some(
            (start) => name === start || name.startsWith(start.endsWith('/') || start.endsWith(':') ? start : `${start}/`),
          )
          return allowed ? [] : [at(source, line, `${room.name} may not import the package ${to}`)]
        }
        const other = roomOf(to)?.name
        const allowed = other === room.name || room.takes.some((one) => one === other || (typeOnly && one === `${other} (types)`))
        return allowed
          ? []
          : [
              at(
                source,
                line,
                `${room.name} may not import ${typeOnly ? 'types' : 'values'} from ${other ?? 'outside the rooms'}: ${to}`,
              ),
            ]
      })
    }),
}

/** Pending marks belong to no noun: whatever touches both compartments goes by way of them. */
const protocol = 'main/vault/features/pending/'
const siblings: Rule = {
  name: "a feature never imports a sibling's service",
  breaches: (house) =>
    house.sources.flatMap((source) => {
      const own = /^main\/vault\/features\/([^/]+)\//.exec(source.path)?.[1]
      if (!own) return []
      return source.imports
        .filter(
          ({ to }) =>
            /^main\/vault\/features\/[^/]+\/.*-service\.ts$/.test(to) &&
            !to.startsWith(`main/vault/features/${own}/`) &&
            !to.startsWith(protocol),
        )
        .map(({ to, line }) => at(source, line, `imports ${to}`))
    }),
}

const knexOnly: Rule = {
  name: 'knex appears in the store, in repositories and in migrations only',
  breaches: (house) =>
    house.sources.flatMap((source) =>
      /^main\/vault\/(store|migrations)\/|-repository\.ts$|^test\//.test(source.path)
        ? []
        : source.imports
            .filter(({ to }) => to === 'knex' || to.startsWith('knex/'))
            .map(({ line }) => at(source, line, 'imports knex')),
    ),
}

const inOneFile = (name: string, isIt: (source: Source) => number | undefined): Rule => ({
  name,
  breaches: (house) => {
    const found = program(house).flatMap((source) => {
      const line = isIt(source)
      return line === undefined ? [] : [at(source, line, 'one of several')]
    })
    return found.length > 1 ? found : []
  },
})
const usedIn = (name: string) => (source: Source) =>
  source.uses.find((use) => use.name === name || use.name.startsWith(`${name}.`))?.line

const oneFactory: Rule = {
  name: 'a database is opened in one place: the factory of the store',
  breaches: (house) => {
    const opened = program(house).flatMap((source) =>
      source.uses.filter(({ name }) => /^new Database(\(\))?$/.test(name)).map(({ line }) => ({ source, line })),
    )
    const outside = opened.filter(({ source }) => !source.path.startsWith('main/vault/store/'))
    const places = new Set(opened.map(({ source }) => source.path))
    return (places.size > 1 ? opened : outside).map(({ source, line }) => at(source, line, 'opens a database'))
  },
}

const networkModules = new Set(
  ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'].map((name) => `node:${name}`),
)
const networkNames = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'autoUpdater', 'crashReporter'],
  ...[
    'navigator.sendBeacon',
    'shell.openExternal',
    'net.fetch',
    'net.request',
    'globalThis.fetch',
    'window.fetch',
    'window.open',
  ],
])
const noNetwork: Rule = {
  name: 'nothing in the program can send',
  breaches: (house) => [
    ...program(house).flatMap((source) =>
      source.imports.filter(({ to }) => networkModules.has(to)).map(({ to, line }) => at(source, line, `imports ${to}`)),
    ),
    ...inProgram(house, uses, (name) => (networkNames.has(name) ? `uses ${name}` : undefined)),
    ...inProgram(
      house,
      ({ strings }) => strings,
      (text) => (/mailto:|sms:|\bwss?:\/\//i.test(text) ? 'holds an address to send to' : undefined),
    ),
  ],
}

const noStorage: Rule = {
  name: 'a page keeps nothing',
  breaches: (house) =>
    inProgram(house, uses, (name, { path }) =>
      path.startsWith('renderer/') &&
      /^(window\.|globalThis\.)?(localStorage|sessionStorage|indexedDB|caches|document\.cookie)\b/.test(name)
        ? `uses ${name}`
        : undefined,
    ),
}

const pure: Rule = {
  name: 'shared has no clock and no random',
  breaches: (house) =>
    inProgram(house, uses, (name, { path }) =>
      path.startsWith('shared/') && ['Date.now', 'new Date()', 'Math.random', 'performance.now'].includes(name)
        ? `uses ${name}`
        : undefined,
    ),
}

const noTooltips: Rule = {
  name: 'no title attribute: what is hovered stays in the memory of the main process',
  breaches: (house) =>
    inProgram(
      house,
      ({ attributes }) => attributes,
      (name) => (/^(?!iframe )\S+ title$/.test(name) ? 'has a title attribute' : undefined),
    ),
}

const stranger: Rule = {
  name: 'the projector can reach no record, however far one follows its imports',
  breaches: (house) => {
    const byPath = new Map(house.sources.map((source) => [source.path, source]))
    const reached = new Map<string, string>()
    const waiting = house.sources.filter(({ path }) => path.startsWith('renderer/projector/'))
    for (let source = waiting.pop(); source; source = waiting.pop()) {
      for (const { to, kind } of source.imports) {
        if (kind !== 'file' || reached.has(to)) continue
        reached.set(to, source.path)
        const next = byPath.get(to)
        if (next) waiting.push(next)
      }
    }
    return [...reached]
      .filter(([to]) => !/^(renderer\/(projector|ui|text)|shared\/(slides|lib))\//.test(to))
      .map(([to, from]) => `${from} leads to ${to}`)
  },
}

const cycles: Rule = {
  name: 'no file imports itself by way of others, types included',
  breaches: (house) => {
    const edges = new Map(
      house.sources.map(({ path, imports }) => [path, imports.filter(({ kind }) => kind === 'file').map(({ to }) => to)]),
    )
    const state = new Map<string, 'open' | 'done'>()
    const trail: string[] = []
    const found: string[] = []
    const visit = (path: string): void => {
      if (state.get(path) === 'done') return
      if (state.get(path) === 'open') {
        found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
        return
      }
      state.set(path, 'open')
      trail.push(path)
      for (const next of edges.get(path) ?? []) if (edges.has(next)) visit(next)
      trail.pop()
      state.set(path, 'done')
    }
    for (const path of edges.keys()) visit(path)
    return found
  },
}

const fileLength: Rule = {
  name: 'a file has at most 300 lines',
  breaches: (house) => house.sources.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path} has ${lines}`),
}

export const roomsWithReadme = [
  ...['shared', 'main', 'main/vault', 'main/vault/store', 'main/documents', 'main/preload'],
  ...['renderer', 'renderer/ui', 'renderer/text', 'renderer/projector', 'build', 'test'],
]
const readmes: Rule = {
  name: 'a room has a README of at most 40 lines',
  breaches: (house) => [
    ...roomsWithReadme.filter((room) => !house.readmes.has(`${room}/README.md`)).map((room) => `${room} has none`),
    ...[...house.readmes]
      .filter(([path, lines]) => path !== 'README.md' && lines > 40)
      .map(([path, lines]) => `${path} has ${lines}`),
  ],
}

export const rules: readonly Rule[] = [
  mayTake,
  siblings,
  knexOnly,
  inOneFile('ipcMain stands in one file', usedIn('ipcMain')),
  inOneFile('ipcRenderer stands in one file', usedIn('ipcRenderer')),
  oneFactory,
  noNetwork,
  noStorage,
  pure,
  noTooltips,
  stranger,
  cycles,
  fileLength,
  readmes,
]
