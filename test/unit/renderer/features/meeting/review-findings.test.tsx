import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { ReviewFindings } from '../../../../../renderer/features/meeting/review-findings'

const open = {
  target: 'note:1',
  label: 'Björken',
  finding: { start: 0, end: 7, kind: 'ownName', certainty: 'certain', rule: 'own/name' },
  words: 'kerstin',
  quote: 'Kerstin',
  before: '',
  after: ' ringer',
} as const

const drawn = (mayAnswer: boolean) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>
        <Router ssrPath="/">
          <ReviewFindings
            open={[open]}
            meeting={{ items: [] } as never}
            notes={{} as never}
            review={{ busy: false, answer: async () => true } as never}
            mayAnswer={mayAnswer}
          />
        </Router>
      </MantineProvider>
    </QueryClientProvider>,
  )

describe('what the sweep asks', () => {
  it('names no field and no form by a word of the text: where the caret stands is kept among the cases', () => {
    const named = [...drawn(true).matchAll(/ (?:data-[a-z]+|id|name)="([^"]*)"/g)].map(([, value]) => value)
    expect(named).toContain('keep:0')
    expect(named.join(' ')).not.toMatch(/kerstin/i)
  })

  it('is answered by whoever may, and only read by others', () => {
    expect(drawn(true)).toContain('data-answers')
    expect(drawn(false)).not.toContain('data-answers')
    expect(drawn(false)).toContain('Kerstin')
  })
})
