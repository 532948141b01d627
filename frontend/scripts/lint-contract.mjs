// Lints the committed contract by redocly.yaml. Asks nothing of the network: neither telemetry nor a look for updates.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const contract = process.env.TOUCHSTONE_CONTRACT ?? '../openapi.yaml'
const result = spawnSync(
  process.execPath,
  ['node_modules/@redocly/cli/bin/cli.js', 'lint', contract, '--config', 'redocly.yaml', '--format', 'stylish'],
  {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
)
if (result.status !== 0) {
  console.error(result.stdout + result.stderr)
  process.exit(result.status ?? 1)
}
