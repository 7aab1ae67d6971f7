// The projector seen from every side: its page, its port, its process.
import type { Samrum } from '../e2e/harness'
import { type Found, lookInto, mayReadMemory, processesOf, type Sought } from './process-memory'

export interface WallWatch {
  /** Everything the projector shows and knows now. */
  look<Name extends string>(sought: Sought<Name>): Promise<Look<Name>>
  /** What has come over its port since the tap was laid, as text, and what its page has said to anybody. */
  messages(): Promise<{ heard: string[]; said: string[] }>
  /** What its page has in hand, and whether anything it leaves or calls out comes to the page beside it. */
  reach(): Promise<{
    calls: string[]
    foreign: string[]
    pid: number
    deskPid: number
    heardByDesk: boolean
    keptForDesk: boolean
  }>
  /** Asks the vault on the projector's own end of its port, as a page that had broken out of its preload could. */
  askOnItsPort(names: readonly string[]): Promise<void>
}

export interface Look<Name extends string> {
  readonly text: string
  readonly html: string
  readonly accessible: string
  /** Undefined where nobody may look. */
  readonly memory: Found<Name> | undefined
}

interface Tap {
  heard: unknown[]
  said: unknown[]
  port: { postMessage(message: unknown): void } | undefined
}
type WithTap = typeof globalThis & { samrumTap: Tap }

/**
 * Lays a tap between the case process and every projector there will be: the port main hands over is kept, and another
 * given in its place that carries the same messages on.
 */
export async function watchWall(samrum: Samrum): Promise<WallWatch> {
  const { app } = samrum
  await app.evaluate(({ webContents, MessageChannelMain }) => {
    const tap: Tap = { heard: [], said: [], port: undefined }
    ;(globalThis as WithTap).samrumTap = tap
    const contents = Object.getPrototypeOf(webContents.getAllWebContents()[0]) as Electron.WebContents
    const { postMessage } = contents
    contents.postMessage = function (channel, message, transfer) {
      const [theirs] = transfer ?? []
      if (!theirs || !this.getURL().startsWith('app://samrum/projector/'))
        return postMessage.call(this, channel, message, transfer)
      const { port1, port2 } = new MessageChannelMain()
      tap.port = theirs
      tap.heard.push(message)
      theirs.on('message', ({ data }) => {
        tap.heard.push(data)
        port1.postMessage(data)
      })
      port1.on('message', ({ data }) => {
        tap.said.push(data)
        theirs.postMessage(data)
      })
      theirs.start()
      port1.start()
      return postMessage.call(this, channel, message, [port2])
    }
  })

  const processOf = (name: 'projector' | 'desk'): Promise<number> =>
    app.evaluate(
      ({ webContents }, page) =>
        webContents
          .getAllWebContents()
          .find((contents) => contents.getURL().startsWith(`app://samrum/${page}/`))
          ?.getOSProcessId() ?? 0,
      name,
    )

  return {
    async look(sought) {
      const page = await samrum.page('projector')
      const debug = await app.context().newCDPSession(page)
      const accessible = JSON.stringify(await debug.send('Accessibility.getFullAXTree'))
      await debug.detach()
      const pid = await processOf('projector')
      const [own] = processesOf(pid)
      const [memory] = mayReadMemory && own ? lookInto([own], sought) : []
      return { text: await page.locator('body').innerText(), html: await page.content(), accessible, memory }
    },
    async reach() {
      const [wall, desk] = [await samrum.page('projector'), await samrum.page('desk')]
      await desk.evaluate(() => {
        new BroadcastChannel('x').onmessage = () => Object.assign(globalThis, { calledOut: true })
      })
      const inHand = await wall.evaluate(() => {
        new BroadcastChannel('x').postMessage('x')
        localStorage.setItem('left-by-the-wall', 'x')
        const callable = (name: string, of: object) =>
          Object.entries(of).flatMap(([key, value]) => (typeof value === 'function' ? [`${name}.${key}`] : []))
        const { wall: given } = window as unknown as { wall: object }
        const others = ['samrum', 'require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
          (name) => name in window,
        )
        return { calls: callable('wall', given), foreign: [...others, ...(window.opener ? ['opener'] : [])] }
      })
      await desk.waitForTimeout(200)
      const [heardByDesk, keptForDesk] = await desk.evaluate(
        () => ['calledOut' in globalThis, localStorage.getItem('left-by-the-wall') !== null] as const,
      )
      return { ...inHand, pid: await processOf('projector'), deskPid: await processOf('desk'), heardByDesk, keptForDesk }
    },
    messages: () =>
      app.evaluate(() => {
        const { heard, said } = (globalThis as WithTap).samrumTap
        return { heard: heard.map((one) => JSON.stringify(one)), said: said.map((one) => JSON.stringify(one)) }
      }),
    askOnItsPort: (names) =>
      app.evaluate((_electron, asked) => {
        const { port } = (globalThis as WithTap).samrumTap
        asked.forEach((name, id) => {
          port?.postMessage({ id, name, input: {} })
        })
      }, names),
  }
}
