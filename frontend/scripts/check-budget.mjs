// Holds the budgets of the design: JavaScript of the first load at most 200 kB gzipped, each further route at most 80 kB more.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const FIRST_LOAD = 200_000
const ROUTE = 80_000

const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length

function filesOf(key, seen = new Set()) {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(imported, seen)
  return seen
}
const sum = (files) => [...files].filter((file) => file.endsWith('.js')).reduce((total, file) => total + size(file), 0)
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry)
const first = filesOf(entry)
const firstSize = sum(first)
let failed = firstSize > FIRST_LOAD
console.log(`First load: ${kB(firstSize)} of ${kB(FIRST_LOAD)} gzipped JavaScript`)

for (const key of Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry)) {
  const more = sum([...filesOf(key)].filter((file) => !first.has(file)))
  if (more > ROUTE) {
    failed = true
    console.error(`  ${key}: ${kB(more)} is over the ${kB(ROUTE)} of a route`)
  } else if (process.argv.includes('--all')) {
    console.log(`  ${key}: ${kB(more)}`)
  }
}
if (failed) {
  console.error('Over budget. Load charts and editors with React.lazy, and import icons one by one.')
  process.exit(1)
}
