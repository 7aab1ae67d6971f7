/** What the command line asks for, and what it may not ask for. */
export interface Arguments {
  readonly demo: boolean
  /** A switch that would take away a protection; the program says so and does not start. */
  readonly refused: string | null
}

/** Refused in every build. */
const NEVER = [
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'no-zygote-sandbox',
  'disable-seccomp-filter-sandbox',
]
/** Refused where nobody drives the windows from outside. */
const RELEASE = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'enable-crash-reporter',
  'log-net-log',
  'trace-startup',
  'auto-open-devtools-for-tabs',
]

export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  testBuild: boolean,
): Arguments {
  const switches = argv.filter((argument) => argument.startsWith('--')).map((argument) => argument.slice(2).split('=')[0] ?? '')
  const unwanted = testBuild ? NEVER : [...NEVER, ...RELEASE]
  const found = switches.find((name) => unwanted.includes(name))
  const refused = found ?? (environment.ELECTRON_DISABLE_SANDBOX === undefined ? null : 'ELECTRON_DISABLE_SANDBOX')
  return { demo: switches.includes('demo'), refused }
}
