// Whatever a page's script tries, nothing leaves: counted by who would have been called, and by the system calls of all processes.
import { createSocket } from 'node:dgram'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say, tryCommand } from '../../build/commands.mts'
import { text } from '../../renderer/text/sv'
import { launchSamrum, type Samrum, sharedPlan } from '../e2e/harness'
import { goTo } from '../walk/desk-hands'
import { type PretendNetwork, pretendNetwork } from './pretend-network'
import { VECTORS } from './vectors'

/** Called by anybody on this machine: a connection and a datagram each count. */
interface Listener {
  readonly port: number
  readonly calls: string[]
  close(): void
}
async function listenEverywhere(): Promise<Listener> {
  const calls: string[] = []
  const server = createServer((socket) => {
    calls.push('tcp')
    socket.on('error', () => {}).destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as { port: number }
  const datagrams = createSocket('udp4', () => calls.push('udp'))
  await new Promise<void>((resolve) => datagrams.bind(port, resolve))
  return {
    port,
    calls,
    close() {
      server.close()
      datagrams.close()
    },
  }
}

/** A start of the program under strace. Its own process keeps its number, so that Playwright finds what it started. */
async function startTraced(port: number): Promise<{ samrum: Samrum; trace: string }> {
  const plan = await sharedPlan()
  const trace = join(plan.scratch, 'network.strace')
  const start = join(plan.scratch, 'start-traced')
  // Without user namespaces Chromium needs its setuid program, which a process that may gain nothing cannot start.
  const quick = tryCommand('unshare', ['-Ur', 'true']).ok ? ['--seccomp-bpf'] : []
  const strace = ['strace', '-D', '-f', '-qq', '-yy', ...quick, '-e', 'trace=socket,connect,bind,sendto,sendmmsg', '-o', trace]
  const control = `'${process.execPath}' -e 'require("net").connect(${port},"127.0.0.1",function(){this.destroy()})'`
  writeFileSync(
    start,
    `#!/bin/sh\nexec ${strace.join(' ')} sh -c "${control.replaceAll('"', '\\"')}; exec '${plan.executable}' \\"\\$@\\"" sh "$@"\n`,
    {
      mode: 0o755,
    },
  )
  Object.assign(plan, { executable: start })
  return { samrum: await launchSamrum(), trace }
}

let network: PretendNetwork
let listener: Listener
let samrum: Samrum
let atStart: string[] = []
let ordinary: string[] = []
let hostile: string[] = []
let datagramsSent: number | undefined
const outcomes: Record<string, Record<string, string>> = {}
const violated: Record<string, string[]> = {}

async function attack(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { violated: seen })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.add(effectiveDirective))
  })
  outcomes[name] = {}
  for (const [vector, source] of Object.entries(VECTORS)) {
    outcomes[name][vector] = await page
      .evaluate(`(${source})('${network.address}:${listener.port}')`)
      .then(String, (error: Error) => `threw ${error.message.split('\n')[0]}`)
  }
  await sleep(800)
  violated[name] = await page.evaluate(() => [...(globalThis as unknown as { violated: Set<string> }).violated].sort())
}

/** A connection made, or a datagram sent. What is sent on a connection somebody else made is Playwright's debugger. */
const CALL = /connect\(.*(AF_INET|<(TCP|UDP))|send\w+\((\d+<UDP|.*AF_INET)/

/** Datagrams that have left any process of this network; only where nobody else is in it. */
const sentDatagrams = (): number =>
  ['snmp', 'snmp6']
    .map((file) => readFileSync(join('/proc/self/net', file), 'utf8'))
    .flatMap((table) => [...table.matchAll(/^Udp: \d+ \d+ \d+ (\d+)|^Udp6OutDatagrams\s+(\d+)/gm)])
    .reduce((sum, [, four, six]) => sum + Number(four ?? six), 0)

beforeAll(async () => {
  const { networkIsEmpty } = await sharedPlan()
  network = pretendNetwork()
  listener = await listenEverywhere()
  const traced = await startTraced(listener.port)
  const callsSoFar = () =>
    readFileSync(traced.trace, 'utf8')
      .split('\n')
      .filter((line) => CALL.test(line))
  samrum = traced.samrum
  const before = sentDatagrams()
  const lock = await samrum.page('lock')
  atStart = listener.calls.splice(0)
  void lock.evaluate(() => window.samrum.ask('app/open-practice', {})).catch(() => undefined)
  const desk = await samrum.page('desk', 30_000)
  await samrum.gone('lock')
  await goTo(desk, '/arenden', text.matter.list.title)
  await desk.evaluate(() => window.samrum.ask('projector/open', {}))
  const projector = await samrum.page('projector')
  await sleep(300)
  ordinary = callsSoFar()

  await attack(projector, 'projector')
  await attack(desk, 'desk')
  void desk.evaluate(() => window.samrum.ask('app/lock', {})).catch(() => undefined)
  await samrum.gone('desk')
  await attack(await samrum.page('lock'), 'lock')
  await samrum.close()
  hostile = callsSoFar().slice(ordinary.length)
  if (networkIsEmpty) datagramsSent = sentDatagrams() - before
}, 120_000)
afterAll(async () => {
  await samrum?.close()
  listener?.close()
  network?.close()
})

describe('the watch itself', () => {
  test('hears a connection and sees its system call', () => {
    expect(atStart).toEqual(['tcp'])
    expect(ordinary.filter((line) => line.includes(`htons(${listener.port})`))).toHaveLength(1)
  })

  test('hears a datagram and counts it', async () => {
    const [calls, sent] = [listener.calls.length, sentDatagrams()]
    const socket = createSocket('udp4')
    await new Promise((resolve) => socket.send('x', listener.port, '127.0.0.1', resolve))
    await expect.poll(() => listener.calls.slice(calls)).toEqual(['udp'])
    expect(sentDatagrams()).toBeGreaterThan(sent)
    socket.close()
    listener.calls.splice(calls)
  })

  test('tried every way in every page, and the pages said what stopped it', () => {
    expect(Object.keys(VECTORS).length).toBeGreaterThanOrEqual(40)
    for (const page of ['projector', 'desk', 'lock']) {
      expect(Object.keys(outcomes[page] ?? {}), page).toEqual(Object.keys(VECTORS))
      expect(violated[page]).toEqual(
        expect.arrayContaining([
          'connect-src',
          'img-src',
          'script-src-elem',
          'style-src-elem',
          'font-src',
          'frame-src',
          'media-src',
        ]),
      )
    }
  })
})

describe('the program in ordinary use', () => {
  test('connects and sends nowhere (H2)', () => {
    expect(ordinary.filter((line) => !line.includes(`htons(${listener.port})`))).toEqual([])
  })
})

describe('a hostile page', () => {
  test('reaches nobody, by no way there is (H3)', () => {
    expect(listener.calls, JSON.stringify(outcomes)).toEqual([])
    for (const [page, tried] of Object.entries(outcomes)) {
      expect(
        Object.values(tried).filter((outcome) => /came through|made/.test(outcome)),
        page,
      ).toEqual([])
    }
  })

  test('makes no process connect or send anything', () => {
    // WebRTC asks the kernel which address of this computer would be used: a datagram socket is pointed at an address, and
    // nothing is sent on it.
    const asking = /connect\(\d+<UDP.*htons\(53\).*(8\.8\.8\.8|2001:4860:4860::8888)/
    say(
      `${Object.keys(VECTORS).length} ways in 3 pages to ${network.address}: ${hostile.length} system calls, of which ${hostile.filter((line) => asking.test(line)).length} ask for the own address; datagrams sent: ${datagramsSent ?? 'not counted'}`,
    )
    expect(hostile.filter((line) => !asking.test(line)).slice(0, 10)).toEqual([])
    expect(datagramsSent ?? 0).toBe(0)
  })
})
