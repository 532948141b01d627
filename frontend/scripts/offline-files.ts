import type { Manifest } from 'vite'

/** What may be needed without a network beside the first load: the tracker on a phone. Everything else is loaded when it is wanted. */
const OFFLINE = /^src\/features\/[^/]+\/(?:offline\/[^/]+\.tsx|device\.ts)$/
/** Only the letters of British English and Welsh. */
const FONTS = /inter-latin(?:-ext)?-wght-normal/

/** The modules, styles and fonts of the first load and of the tracker on a phone. */
export function filesFor(manifest: Manifest): string[] {
  const files = new Set<string>()
  const add = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const asset of chunk.assets ?? []) if (FONTS.test(asset)) files.add(asset)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  for (const [key, chunk] of Object.entries(manifest)) {
    if (chunk.isEntry || (chunk.isDynamicEntry && OFFLINE.test(chunk.src ?? ''))) add(key)
  }
  return [...files].sort()
}
