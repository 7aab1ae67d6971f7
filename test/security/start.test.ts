// What every other test of windows stands on: the program was started the way it runs at somebody's desk.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inEmptyNetwork } from '../../build/runtime/empty-network.mts'
import { launchSamrum, type Samrum, sharedPlan } from '../e2e/harness'

let samrum: Samrum
beforeAll(async () => {
  samrum = await launchSamrum()
  await samrum.page('lock')
})
afterAll(() => samrum.close())

const statusOf = (pid: number, field: string): string | undefined =>
  new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]

describe('the program under test', () => {
  test('runs as an ordinary user in every process', () => {
    const users = samrum.processes().map(({ pid }) => statusOf(pid, 'Uid')?.split('\t')[1])
    expect(users.length).toBeGreaterThan(3)
    expect(users).not.toContain('0')
  })

  test("keeps its pages in Chromium's sandbox", () => {
    const pages = samrum.processes().filter(({ command }) => command.includes('--type=renderer'))
    expect(pages.length).toBeGreaterThan(0)
    for (const { pid } of pages) expect([statusOf(pid, 'Seccomp'), statusOf(pid, 'NoNewPrivs')]).toEqual(['2', '1'])
  })

  test('was never told to do without its sandbox', () => {
    for (const { command } of samrum.processes()) expect(command).not.toMatch(/--no-sandbox|--disable-setuid-sandbox/)
  })

  test('has no network to reach, where the machine allows that', async () => {
    const { networkIsEmpty } = await sharedPlan()
    const allowed = inEmptyNetwork().length > 0
    expect(networkIsEmpty).toBe(networkIsEmpty || allowed)
    const own = samrum.processes().map(({ pid }) =>
      readFileSync(`/proc/${pid}/net/dev`, 'utf8')
        .match(/^\s*\w+(?=:)/gm)
        ?.map((name) => name.trim()),
    )
    if (networkIsEmpty) for (const names of own) expect(names?.filter((name) => name !== 'lo')).toEqual([])
  })
})
