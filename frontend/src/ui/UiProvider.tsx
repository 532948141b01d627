import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { Toasts } from './Toasts'
import { colourSchemeManager, theme } from './theme/theme'

/** Theme and short messages. No style is written at run time: `variables.css` holds what Mantine would inject. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
      <Toasts />
    </MantineProvider>
  )
}
