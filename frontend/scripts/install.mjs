// `npm ci`, but only when package.json, package-lock.json or .npmrc changed since the last install.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = resolve(root, 'node_modules/.touchstone-stamp')

const fingerprint = createHash('sha256')
for (const file of ['package.json', 'package-lock.json', '.npmrc'])
  fingerprint.update(readFileSync(resolve(root, file)))
fingerprint.update(process.version)
const wanted = fingerprint.digest('hex')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Touchstone's screens need Node 20.19 or newer.`)
  process.exit(1)
}

const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
if (result.status !== 0) process.exit(result.status ?? 1)
writeFileSync(stamp, wanted)
