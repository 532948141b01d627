// Runs before the first paint. Reads the same key as src/ui/theme/colourScheme.ts.
;(function () {
  var chosen = null
  try {
    chosen = window.localStorage.getItem('touchstone-colour-scheme')
  } catch {
    // Storage switched off: the system's preference decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
