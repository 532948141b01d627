import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core'

/** The accent: shade 7 carries white text at 7.3:1, shade 6 (dark scheme) at 5.4:1. */
const petrol: MantineColorsTuple = [
  '#eaf4f9',
  '#d3e5ee',
  '#a5c9dc',
  '#82b6d2',
  '#5fa0c4',
  '#3885b2',
  '#296f98',
  '#1d5a7e',
  '#174a69',
  '#0f3850',
]

export const FONT = "'Inter Variable', system-ui, sans-serif"

/**
 * The look of Mantine's components. Its variables are written to `variables.css` by `theme.test.ts` (`npx vitest run theme -u`),
 * because the content security policy forbids the <style> element Mantine would write at run time.
 */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol },
  fontFamily: FONT,
  headings: {
    fontFamily: FONT,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  // A 4-px grid.
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  autoContrast: false,
  // Plain objects: `Modal.extend` and the like would bring every component named here into the first load.
  components: {
    // 16 px: easier to read, and phones do not zoom in on a field.
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    // A link among words is told from them by more than its colour.
    Anchor: { defaultProps: { underline: 'always' } },
    // Locking the scroll writes a <style> element; `base.css` does it with :has() instead.
    Modal: { defaultProps: { lockScroll: false, centered: true, closeButtonProps: { 'aria-label': 'Close' } } },
    Drawer: { defaultProps: { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } },
  },
})

/** The same key as in `public/colour-scheme.js`. */
export const colourSchemeManager = localStorageColorSchemeManager({ key: 'touchstone-colour-scheme' })
