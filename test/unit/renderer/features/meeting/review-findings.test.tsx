import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Router } from 'wouter'
import { ReviewFindings } from '../../../../../renderer/features/meeting/review-findings'

it('names no field and no form by a word of the text: where the caret stands is kept among the cases', () => {
  const open = {
    target: 'note:1',
    label: 'Björken',
    finding: { start: 0, end: 7, kind: 'ownName', certainty: 'certain', rule: 'own/name' },
    words: 'kerstin',
    quote: 'Kerstin',
    before: '',
    after: ' ringer',
  } as const
  const drawn = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>
        <Router ssrPath="/">
          <ReviewFindings
            open={[open]}
            meeting={{ items: [] } as never}
            notes={{} as never}
            review={{ busy: false, answer: async () => true } as never}
          />
        </Router>
      </MantineProvider>
    </QueryClientProvider>,
  )
  expect(drawn).toContain('data-shows="')
  expect([...drawn.matchAll(/ (?:data-[a-z]+|id|name)="([^"]*)"/g)].map(([, value]) => value).join(' ')).not.toMatch(/kerstin/i)
})
