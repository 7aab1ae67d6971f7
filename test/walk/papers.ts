// A paper as a coordinator handles it: made, seen in its own window, saved there.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { text } from '../../renderer/text/sv'
import { previewText } from '../../renderer/text/sv/preview'
import type { GroupKind } from '../../shared/domain/profile/profile'
import { profiles } from '../../shared/profiles'
import { button } from './desk-hands'
import type { Walk } from './walk'

/** What the list of papers calls one: the word is the profile's. */
export function paperLabel(kind: GroupKind['documents'][number]['kind']): string {
  const documents = profiles.flatMap(({ groupKinds }) => groupKinds).flatMap((groupKind) => groupKind.documents)
  return documents.find((document) => document.kind === kind)?.label ?? ''
}

/** @returns where the file lies */
export async function savePaper({ samrum, step, folder }: Walk, label: string, fileName: string): Promise<string> {
  const path = `${folder}/${fileName}.pdf`
  await step(`Papperet görs: ${label}`, async () => {
    const desk = await samrum.page('desk')
    await button(desk, `${text.matter.papers.make}: ${label}`).click()
    const preview = await samrum.page('preview', 20_000)
    await preview.locator('canvas').first().waitFor()
  })
  await step(`Papperet sparas: ${label}`, async () => {
    const preview = await samrum.page('preview')
    await samrum.dialogs.answerSave(path)
    await button(preview, previewText.save).click()
    await preview.getByText(previewText.saved).waitFor()
    const shown = await preview.evaluate(async () => {
      const reply = await window.samrum.ask('paper/read', {})
      if (!reply.ok) return reply.code
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(reply.value.bytes))
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    })
    // The preview is the file: what was looked at is what lies in the folder, byte for byte.
    const saved = createHash('sha256').update(readFileSync(path)).digest('hex')
    if (saved !== shown) throw new Error(`the saved paper is not the one that was shown (${shown})`)
  })
  const preview = await samrum.page('preview')
  await button(preview, previewText.close)
    .click()
    .catch(() => {})
  await samrum.gone('preview')
  return path
}
