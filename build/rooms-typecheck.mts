import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Finding } from './check-result.mts'
import { inRoot } from './places.mts'

const rooms = (JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8')) as { references: { path: string }[] }).references.map(
  ({ path }) => path,
)

const typecheckRoom = (room: string): Promise<Finding> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot(room), '--pretty', 'false'], {
      cwd: inRoot(),
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
    child.on('close', (code) => resolve({ name: `types hold in ${room}`, problems: code === 0 ? [] : said.trim().split('\n') }))
  })

/** Every room against its own tsconfig, two at a time. */
export const typecheckRooms = async (): Promise<Finding[]> => {
  const found: Finding[] = []
  const waiting = [...rooms]
  const work = async (): Promise<void> => {
    for (let room = waiting.shift(); room; room = waiting.shift()) found.push(await typecheckRoom(room))
  }
  await Promise.all([work(), work()])
  return found
}
