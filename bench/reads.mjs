// Measures the main reads of a running ./run on its sample data, one address after the other.
//   node bench/reads.mjs [ADDRESS]      http://localhost:8080; prints a Markdown table
//   ONLY measures those whose name holds it; CONNECTIONS (10) requests at a time, SECONDS (10) each after 3 seconds of warming up
import { cpus, loadavg } from 'node:os'
import autocannon from 'autocannon'
import { build } from 'hdr-histogram-js'

const base = process.argv[2] ?? 'http://localhost:8080'
const connections = Number(process.env.CONNECTIONS ?? 10)
const duration = Number(process.env.SECONDS ?? 10)
const WARM_UP_SECONDS = 3
/** The sample data's password; for demonstration only. */
const PASSWORD = 'touchstone'

if (!['localhost', '127.0.0.1'].includes(new URL(base).hostname)) {
  throw new Error(`Load goes to this machine only, not to ${base}.`)
}

async function json(address, options) {
  const answer = await fetch(address, options)
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const { issuer } = await json(`${base}/api/v1/settings`)

// A token lives for minutes only, so each measurement begins with a new one.
async function tokenOf(username) {
  const form = new URLSearchParams({
    grant_type: 'password',
    client_id: 'touchstone-cli',
    username,
    password: PASSWORD,
  })
  return (await json(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body: form })).access_token
}

async function firstId(username, path) {
  const headers = { Authorization: `Bearer ${await tokenOf(username)}` }
  const [row] = (await json(`${base}/api/v1${path}`, { headers })).items
  if (!row) throw new Error(`${username} sees nothing under ${path}`)
  return row.id
}

const judged = await firstId('rita.reviewer', '/visits?mine=true&state=CONDUCTED')
const action = await firstId('nina.nominee', '/essential-actions')
const report = await firstId('otto.admin', '/reports?state=PUBLISHED')
const programme = await firstId('nina.nominee', '/programmes?centre=10001')

const READS = [
  ['home of a reviewer', 'rita.reviewer', '/home'],
  ['home of a nominee', 'nina.nominee', '/home'],
  ['visits, all of the awarding organisation', 'otto.admin', '/visits?limit=50'],
  ['visits, one reviewer’s', 'rita.reviewer', '/visits?mine=true'],
  ['one visit', 'rita.reviewer', `/visits/${judged}`],
  ['fifty findings of a visit', 'rita.reviewer', `/visits/${judged}/findings`],
  ['ten judgements of a visit', 'rita.reviewer', `/visits/${judged}/judgements`],
  ['essential actions, all', 'otto.admin', '/essential-actions?limit=50'],
  ['one essential action', 'nina.nominee', `/essential-actions/${action}`],
  ['one published report', 'otto.admin', `/reports/${report}`],
  ['timeline', 'otto.admin', `/audit-events?visit=${judged}&limit=50`],
  ['centres', 'otto.admin', '/centres?limit=50'],
  ['people', 'otto.admin', '/people?limit=50'],
  ['the guide', 'nina.nominee', '/schemes'],
  ['the claim gate, one programme', 'nina.nominee', `/centres/10001/claim-eligibility?programme=${programme}`],
  ['the claim gate, every programme', 'nina.nominee', '/centres/10001/claim-eligibilities'],
]

async function load(username, path, seconds, histogram) {
  const headers = { Authorization: `Bearer ${await tokenOf(username)}`, Accept: 'application/json' }
  return new Promise((resolve, reject) => {
    const run = autocannon({ url: `${base}/api/v1${path}`, connections, duration: seconds, headers }, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    // Microseconds: many answers come within a millisecond or two.
    run.on('response', (_client, _status, _bytes, milliseconds) => histogram?.recordValue(milliseconds * 1000))
  })
}

const written = (histogram, percentile) => (histogram.getValueAtPercentile(percentile) / 1000).toFixed(1)

console.log(
  `${cpus()[0].model.trim()}, ${cpus().length} processors shared with the product and its database, load before ${loadavg()[0].toFixed(2)};` +
    ` ${connections} requests at a time, ${duration} s each\n`,
)
console.log('| read | p50 (ms) | p95 (ms) | p99 (ms) | per second | refused |')
console.log('| --- | --- | --- | --- | --- | --- |')
for (const [name, username, path] of READS.filter(([each]) => each.includes(process.env.ONLY ?? ''))) {
  await load(username, path, WARM_UP_SECONDS)
  const histogram = build({ numberOfSignificantValueDigits: 3 })
  const { requests, non2xx, errors } = await load(username, path, duration, histogram)
  console.log(
    `| ${name} | ${written(histogram, 50)} | ${written(histogram, 95)} | ${written(histogram, 99)} | ${requests.average.toFixed(0)} | ${non2xx + errors} |`,
  )
}
