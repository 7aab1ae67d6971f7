import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { EndpointName, InputOf, OutputOf } from '../../shared/contract/contract'
import type { Refusal, Reply } from '../../shared/lib/reply'
import { ask, RefusedError, refusalOf } from './samrum'

export type QueryOf<Name extends EndpointName> = {
  /** undefined while it is being read, and when it was refused. */
  value: OutputOf<Name> | undefined
  refusal: Refusal | null
  loading: boolean
  again(): void
}

/**
 * Reads an endpoint and keeps the answer until a process says that its noun has changed.
 * @param options.enabled false while the input is not known or the right is missing
 * @param options.keep shows the previous answer while the next page is read
 */
export function useQueryOf<Name extends EndpointName>(
  name: Name,
  input: InputOf<Name>,
  options: { enabled?: boolean; keep?: boolean } = {},
): QueryOf<Name> {
  const result: UseQueryResult<OutputOf<Name>, Error> = useQuery<OutputOf<Name>, Error>({
    ...questionOf(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: (previous: OutputOf<Name> | undefined) => previous as never } : {}),
  })
  return {
    value: result.data,
    refusal: result.error ? refusalOf(result.error) : null,
    loading: result.isLoading,
    again: () => void result.refetch(),
  }
}

const questionOf = <Name extends EndpointName>(name: Name, input: InputOf<Name>) => ({
  queryKey: [name, input],
  queryFn: async (): Promise<OutputOf<Name>> => {
    const reply = await ask(name, input)
    if (!reply.ok) throw new RefusedError(reply)
    return reply.value
  },
})

const AHEAD_MS = 100

/**
 * Reads what the next page will ask for, before going there: it is then painted once and whole, not first empty. An answer that takes
 * longer than an eye notices is not waited for, and a refusal is the page's own to show.
 */
export function useReadAhead(): <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<void> {
  const client = useQueryClient()
  return useCallback(
    (name, input) =>
      Promise.race([
        client.prefetchQuery(questionOf(name, input)),
        new Promise<void>((resolve) => {
          setTimeout(resolve, AHEAD_MS)
        }),
      ]),
    [client],
  )
}

export type ActOf<Name extends EndpointName> = {
  /** Does it; the answer is also kept in `refusal` for the screen. A second call while one runs is a call of its own. */
  act(input: InputOf<Name>): Promise<Reply<OutputOf<Name>>>
  refusal: Refusal | null
  busy: boolean
  /** Takes the sentence away, e.g. when the person starts to correct. */
  forgive(): void
}

/** Does something: the refusal is an answer to show in the page, never an exception. */
export function useAct<Name extends EndpointName>(name: Name): ActOf<Name> {
  const [running, setRunning] = useState(0)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const act = useCallback(
    async (input: InputOf<Name>) => {
      setRunning((count) => count + 1)
      try {
        const reply: Reply<OutputOf<Name>> = await ask(name, input).catch((error: unknown) => refusalOf(error))
        setRefusal(reply.ok ? null : reply)
        return reply
      } finally {
        setRunning((count) => count - 1)
      }
    },
    [name],
  )
  const forgive = useCallback(() => setRefusal(null), [])
  return { act, refusal, busy: running > 0, forgive }
}

/** Reads an endpoint once more although nobody has announced a change. */
export function useReread(): (name: EndpointName) => void {
  const client = useQueryClient()
  return useCallback((name) => void client.invalidateQueries({ queryKey: [name] }), [client])
}
