// Makes the types of docs/examples/typescript from the committed contract, checks the example against them and builds it to
// FOLDER (test-results/example), from where `node FOLDER/claim-day.js` runs. Neither types nor program are committed.
//   node scripts/build-example.mjs [FOLDER]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const contract = resolve(root, process.env.TOUCHSTONE_CONTRACT ?? '../openapi.yaml')
const example = resolve(root, '../docs/examples/typescript')
const built = resolve(root, process.argv[2] ?? 'test-results/example')

mkdirSync(resolve(example, 'generated'), { recursive: true })
writeFileSync(resolve(example, 'generated/contract.d.ts'), astToString(await openapiTS(readFileSync(contract, 'utf8'))))
// The example's own packages are those of the screens, in the versions that its package.json names.
const packages = resolve(example, 'node_modules')
if (!existsSync(packages)) symlinkSync(resolve(root, 'node_modules'), packages)

const command = [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', example, '--outDir', built]
const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
process.exit(status ?? 1)
