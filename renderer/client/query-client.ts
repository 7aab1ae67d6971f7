import { QueryClient } from '@tanstack/react-query'

/**
 * What the desk has read. Nothing grows stale by itself: a process says when a noun has changed.
 * `always`: a laptop without network would otherwise wait for ever.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
