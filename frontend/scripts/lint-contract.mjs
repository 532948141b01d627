// Lints the committed contract: its form by redocly.yaml, its safety by the OWASP rules of .spectral.yaml. Asks nothing of
// the network: neither telemetry nor a look for updates.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const contract = process.env.TOUCHSTONE_CONTRACT ?? '../openapi.yaml'
const linters = [
  ['node_modules/@redocly/cli/bin/cli.js', 'lint', contract, '--config', 'redocly.yaml', '--format', 'stylish'],
  ['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', contract, '--ruleset', '.spectral.yaml', '-D', '-q'],
]
let failed = false
for (const command of linters) {
  const result = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  if (result.status !== 0) {
    console.error(result.stdout + result.stderr)
    failed = true
  }
}
if (failed) process.exit(1)
