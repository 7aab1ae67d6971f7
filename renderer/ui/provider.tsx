import './mantine-styles'
import './fonts.css'
import './tokens.css'
import './house.css'
import './pieces.css'
import 'dayjs/locale/sv'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { setNonce } from 'get-nonce'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { useAppearance, useShownScheme } from './appearance'
import { StatusRegion } from './status-line'
import { houseVariables, themeOf } from './theme'

// SECURITY: the few <style> elements there are must carry the nonce of this load (CSP style-src-elem).
const nonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content ?? ''

/** Everything a page of Mantine needs around it: theme, dates in Swedish, toasts, the one status region. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { density, textSize } = useAppearance()
  const scheme = useShownScheme()
  const theme = useMemo(() => themeOf(density), [density])
  useMemo(() => setNonce(nonce()), [])
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.scheme = scheme
    root.dataset.density = density
    root.style.fontSize = `${textSize}%`
  }, [scheme, density, textSize])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={houseVariables} forceColorScheme={scheme} getStyleNonce={nonce}>
      <DatesProvider settings={{ locale: 'sv', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <Notifications position="bottom-center" limit={3} />
        {children}
        <StatusRegion />
      </DatesProvider>
    </MantineProvider>
  )
}
