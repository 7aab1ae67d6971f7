const PASSED_ON = [
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'LC_TIME',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'XDG_DATA_HOME',
  'XDG_RUNTIME_DIR',
  'CUPS_SERVER',
  'USER',
  'LOCALAPPDATA',
  'APPDATA',
  'USERPROFILE',
  'SystemRoot',
  'windir',
  'OneDrive',
  'OneDriveCommercial',
  'OneDriveConsumer',
]

/** What a vault process is told of its surroundings: no NODE_OPTIONS, no LD_PRELOAD, nothing it does not need. */
export function environmentFor(
  environment: Readonly<Record<string, string | undefined>>,
  testBuild: boolean,
): Record<string, string> {
  const wanted = (name: string) => PASSED_ON.includes(name) || (testBuild && name.startsWith('SAMRUM_TEST_'))
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && wanted(entry[0])),
  )
}
