import { useEffect, useRef, useState } from 'react'
import { type Receiver, type Sent, sendFile, TO_IDENTITY } from './send-file'

export interface Sending {
  /** From 0 to 1 while a file is on its way; null otherwise. */
  readonly share: number | null
  send(file: File): Promise<Sent>
  stop(): void
}

/** One file on its way at a time; it is stopped when the screen that sent it goes. */
export function useSending(to: Receiver = TO_IDENTITY): Sending {
  const [share, setShare] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  return {
    share,
    async send(file) {
      running.current?.abort()
      const own = new AbortController()
      running.current = own
      setShare(0)
      const sent = await sendFile(
        file,
        own.signal,
        (now) => {
          if (!own.signal.aborted) setShare(now)
        },
        to,
      )
      if (running.current === own) setShare(null)
      return sent
    },
    stop: () => running.current?.abort(),
  }
}
