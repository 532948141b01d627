// The one place that may use Mantine's hook: it writes a <style> element unless told to keep transitions.
// eslint-disable-next-line no-restricted-imports
import { useMantineColorScheme } from '@mantine/core'

export type ColourScheme = 'light' | 'dark' | 'auto'

/** Light, dark, or as the device prefers. */
export function useColourScheme(): { colourScheme: ColourScheme; choose: (scheme: ColourScheme) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return { colourScheme: colorScheme, choose: setColorScheme }
}
