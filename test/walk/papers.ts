// A paper as a coordinator handles it: made, seen in its own window, saved there.
import { text } from '../../renderer/text/sv'
import { previewText } from '../../renderer/text/sv/preview'
import { button } from './desk-hands'
import type { Walk } from './walk'

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
  })
  const preview = await samrum.page('preview')
  await button(preview, previewText.close)
    .click()
    .catch(() => {})
  await samrum.gone('preview')
  return path
}
