// Native dialogs cannot be clicked from outside: they are answered by a queue, and every question asked is kept.
import type { ElectronApplication } from 'playwright-core'

export interface AskedDialog {
  readonly kind: 'save' | 'open' | 'message' | 'error'
  /** Every word the dialog would have shown. */
  readonly text: string
  readonly buttons: readonly string[]
}

export interface Dialogs {
  /** The next "save as" goes to this path; null cancels it. Without an answer every dialog is cancelled. */
  answerSave(path: string | null): Promise<void>
  answerOpen(path: string | null): Promise<void>
  /** The next message box is answered by the button of this index. */
  answerMessage(button: number): Promise<void>
  asked(): Promise<AskedDialog[]>
}

interface Desk {
  save: (string | null)[]
  open: (string | null)[]
  message: number[]
  asked: AskedDialog[]
}

export const replaceDialogs = async (app: ElectronApplication): Promise<Dialogs> => {
  await app.evaluate(({ dialog }) => {
    const desk: Desk = { save: [], open: [], message: [], asked: [] }
    ;(globalThis as unknown as { samrumDialogs: Desk }).samrumDialogs = desk
    const note = (kind: AskedDialog['kind'], args: unknown[]): { buttons?: string[]; cancelId?: number } => {
      const options = (args.find((arg) => arg !== null && typeof arg === 'object' && !('webContents' in arg)) ?? {}) as Record<
        string,
        unknown
      >
      const words = ['title', 'message', 'detail', 'defaultPath', 'buttonLabel', 'checkboxLabel'].map((key) => options[key])
      const plain = args.filter((arg) => typeof arg === 'string')
      desk.asked.push({
        kind,
        text: [...words, ...plain].filter(Boolean).join('\n'),
        buttons: (options.buttons as string[]) ?? [],
      })
      return options
    }
    Object.assign(dialog, {
      showSaveDialog: async (...args: unknown[]) => {
        note('save', args)
        const filePath = desk.save.shift() ?? null
        return { canceled: filePath === null, filePath: filePath ?? '' }
      },
      showOpenDialog: async (...args: unknown[]) => {
        note('open', args)
        const path = desk.open.shift() ?? null
        return { canceled: path === null, filePaths: path === null ? [] : [path] }
      },
      showMessageBox: async (...args: unknown[]) => {
        const { buttons = [], cancelId } = note('message', args)
        return { response: desk.message.shift() ?? cancelId ?? Math.max(0, buttons.length - 1), checkboxChecked: false }
      },
      showMessageBoxSync: (...args: unknown[]) => {
        const { buttons = [], cancelId } = note('message', args)
        return desk.message.shift() ?? cancelId ?? Math.max(0, buttons.length - 1)
      },
      showErrorBox: (...args: unknown[]) => {
        note('error', args)
      },
    })
  })
  const push = (queue: 'save' | 'open' | 'message', answer: string | number | null): Promise<void> =>
    app.evaluate(
      (_, [name, value]) => {
        const desk = (globalThis as unknown as { samrumDialogs: Record<string, unknown[]> }).samrumDialogs
        desk[name]?.push(value)
      },
      [queue, answer] as const,
    )
  return {
    answerSave: (path) => push('save', path),
    answerOpen: (path) => push('open', path),
    answerMessage: (button) => push('message', button),
    asked: () => app.evaluate(() => (globalThis as unknown as { samrumDialogs: Desk }).samrumDialogs.asked),
  }
}
