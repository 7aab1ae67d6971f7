// The projector seen from every side: its page, its port, its process.
import type { Samrum } from '../e2e/harness'
import { type Found, lookInto, mayReadMemory, processesOf, type Sought } from './process-memory'

export interface WallWatch {
  /** Everything the projector shows and knows now. */
  look<Name extends string>(sought: Sought<Name>): Promise<Look<Name>>
  /** What has come over its port since the tap was laid, as text, and what its page has said to anybody. */
  messages(): Promise<{ heard: string[]; said: string[] }>
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

  const processOfWall = async (): Promise<number> =>
    app.evaluate(
      ({ webContents }) =>
        webContents
          .getAllWebContents()
          .find((contents) => contents.getURL().startsWith('app://samrum/projector/'))
          ?.getOSProcessId() ?? 0,
    )

  return {
    async look(sought) {
      const page = await samrum.page('projector')
      const debug = await app.context().newCDPSession(page)
      const accessible = JSON.stringify(await debug.send('Accessibility.getFullAXTree'))
      await debug.detach()
      const pid = await processOfWall()
      const [own] = processesOf(pid)
      const [memory] = mayReadMemory && own ? lookInto([own], sought) : []
      return { text: await page.locator('body').innerText(), html: await page.content(), accessible, memory }
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
