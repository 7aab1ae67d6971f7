import {
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Modal,
  Notification,
  Radio,
} from '@mantine/core'
import { uiText } from '../text/sv/ui'

/** Spruce: the one accent. The same ten shades stand in tokens.css for the page that has no Mantine. */
const gran: MantineColorsTuple = [
  '#eef6f2',
  '#dcebe4',
  '#b9d8cb',
  '#92c3af',
  '#6dac95',
  '#4d957c',
  '#377e66',
  '#286953',
  '#1d5744',
  '#134436',
]
const dark: MantineColorsTuple = [
  '#e8efeb',
  '#c6d2cc',
  '#a9b8b1',
  '#80928a',
  '#3d4d47',
  '#2c3a35',
  '#1f2c27',
  '#18231f',
  '#111a17',
  '#0d1512',
]

export type Density = 'normal' | 'compact'

/** House layer over Mantine: what takes axe to zero, and what makes it ours (ECOSYSTEM.md 4.5). */
export function themeOf(density: Density): MantineThemeOverride {
  const size = density === 'compact' ? 'sm' : 'md'
  const sized = { defaultProps: { size } }
  return createTheme({
    colors: { gran, dark },
    primaryColor: 'gran',
    primaryShade: { light: 8, dark: 6 },
    autoContrast: true,
    black: '#18241f',
    defaultRadius: 'md',
    fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
    headings: { fontFamily: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif", fontWeight: '650' },
    focusRing: 'never',
    respectReducedMotion: true,
    components: {
      Button: sized,
      TextInput: sized,
      PasswordInput: sized,
      Textarea: sized,
      NativeSelect: sized,
      NumberInput: sized,
      // 24 px at least: hands that shake, gloves, small screens.
      Checkbox: Checkbox.extend({ defaultProps: { size: 'md' } }),
      Radio: Radio.extend({ defaultProps: { size: 'md' } }),
      Modal: Modal.extend({
        defaultProps: {
          closeButtonProps: { 'aria-label': uiText.close },
          // Mantine's <header> would be a second banner of the page.
          attributes: { header: { role: 'none' } },
          centered: true,
          radius: 'md',
        },
      }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': uiText.close } } }),
    },
  })
}

export const houseVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f3f5f2',
    '--mantine-color-error': '#a3201d',
    '--mantine-color-dimmed': '#4a5a53',
    '--mantine-color-placeholder': '#5f6e67',
    '--mantine-color-default-border': '#74837b',
  },
  dark: {
    '--mantine-color-body': '#111a17',
    '--mantine-color-error': '#ff9c94',
    '--mantine-color-dimmed': '#a9b8b1',
    '--mantine-color-placeholder': '#93a39b',
    '--mantine-color-default-border': '#80928a',
  },
})
