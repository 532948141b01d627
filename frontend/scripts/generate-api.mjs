// Writes src/api/generated/schema.d.ts from the committed contract. The file is not committed: it cannot drift.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const contract = resolve(root, process.env.TOUCHSTONE_CONTRACT ?? '../openapi.yaml')
const target = resolve(root, 'src/api/generated/schema.d.ts')

const NOTHING_YET = `export type paths = Record<never, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: Record<never, never>
}
export type operations = Record<string, never>
`

const text = existsSync(contract) ? readFileSync(contract, 'utf8') : ''
const generated = /^paths:/m.test(text)
  ? astToString(await openapiTS(text, { alphabetize: true, immutable: true, defaultNonNullable: false }))
  : NOTHING_YET

mkdirSync(dirname(target), { recursive: true })
// An unchanged file keeps its time stamp, so that nothing downstream is built again.
if (!existsSync(target) || readFileSync(target, 'utf8') !== generated) writeFileSync(target, generated)
