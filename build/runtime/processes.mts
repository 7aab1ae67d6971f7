import { readdirSync, readFileSync } from 'node:fs'

export interface RunningProcess {
  readonly pid: number
  readonly command: string
}

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** A process and everything it has started, itself first, with their command lines. */
export const descendantsOf = (pid: number): RunningProcess[] => {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    // The name in brackets may hold spaces and brackets of its own; the parent stands second after the last one.
    const parent = Number(read(Number(name), 'stat').split(') ').at(-1)?.split(' ')[1])
    if (parent > 0) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const family = (of: number): number[] => [of, ...(children.get(of) ?? []).flatMap(family)]
  return family(pid).flatMap((member) => {
    const command = read(member, 'cmdline').replaceAll('\0', ' ').trim()
    return command === '' ? [] : [{ pid: member, command }]
  })
}
