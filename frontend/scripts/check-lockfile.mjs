// The lock file must not say where packages come from: each machine's own registry setting does.
import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const addresses = text
  .split('\n')
  .filter((line) => line.includes('"resolved"') || /"[^"]*(git|https?):\/\/[^"]*\.tgz/.test(line))
if (addresses.length > 0) {
  console.error(`package-lock.json holds ${addresses.length} addresses. Install again with the .npmrc of this folder.`)
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
  ([, version]) => !/^\d/.test(version),
)
if (loose.length > 0) {
  console.error(`Not pinned exactly: ${loose.map(([name, version]) => `${name} ${version}`).join(', ')}`)
  process.exit(1)
}
