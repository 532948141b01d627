// Measures what people do all day on the generated data of a running ./run.
//   TOUCHSTONE_HOME=… node bench/load/load.mjs [NAME…]     all, or the named ones; prints Markdown, appends JSON to LOAD_JSON
//   SECONDS (6) each after WARM_UP (2), at USERS (1,50) at a time without a pause between two requests
// Statements are counted by the database over 100 requests (TIMES) one after the other, without what runs in the background.
import { appendFileSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import autocannon from 'autocannon'
import { build } from 'hdr-histogram-js'
import { settings, sql } from '../generate/stack.mjs'

const stack = settings()
const seconds = Number(process.env.SECONDS ?? 6)
const warmUp = Number(process.env.WARM_UP ?? 2)
const users = (process.env.USERS ?? '1,50').split(',').map(Number)
const wanted = process.argv.slice(2)
const base = `${stack.address}/api/v1`
/** The sample data's password; for demonstration only. */
const PASSWORD = 'touchstone'

const { issuer } = await (await fetch(`${base}/settings`)).json()
const tokens = new Map()
async function tokenOf(username) {
  const known = tokens.get(username)
  if (known && known.until > Date.now()) return known.token
  const form = new URLSearchParams({ grant_type: 'password', client_id: 'touchstone-cli', username, password: PASSWORD })
  const answer = await (await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body: form })).json()
  if (!answer.access_token) throw new Error(`${username} cannot sign in: ${JSON.stringify(answer)}`)
  tokens.set(username, { token: answer.access_token, until: Date.now() + (answer.expires_in - 60) * 1000 })
  return answer.access_token
}
async function get(username, path, accept = 'application/json') {
  const answer = await fetch(base + path, { headers: { Authorization: `Bearer ${await tokenOf(username)}`, Accept: accept } })
  if (!answer.ok) throw new Error(`${username} ${path}: ${answer.status} ${await answer.text()}`)
  return answer
}
const json = async (username, path) => (await get(username, path)).json()

/** Where page 100 begins. */
async function deep(username, path) {
  let cursor
  for (let page = 1; page < 100; page++) {
    const { next } = await json(username, `${path}${cursor ? `&cursor=${cursor}` : ''}`)
    if (!next) throw new Error(`${path} has only ${page} pages`)
    cursor = next
  }
  return `${path}&cursor=${cursor}`
}

const [[today]] = await sql("select date(utc_timestamp() + interval coalesce((select max(offset_seconds) from training_clock), 0) second)")
const [[tenThousandth]] = await sql('select due_on from action order by due_on, id limit 10000, 1')
// Actions with the whole conversation; and those that nina and neil can update.
const told = (await sql("select a.id from action a where a.reference like 'EA-G-%' and a.state = 'COMPLETED' order by a.id limit 1000, 200")).map(([id]) => id)
await sql(`insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select uuid(), (select id from person where name = 'Neil Nominee'), 'CENTRE_CONTACT', 'CENTRE', c.id, '2020-09-01' from centre c
where c.number between 700001 and 700100 and length(c.number) = 6
  and not exists (select 1 from assignment x join person p on p.id = x.person_id where p.name = 'Neil Nominee' and x.target_id = c.id)`)
const open = (await sql(`select a.id from action a join enrolment e on e.id = a.enrolment_id join centre c on c.id = e.centre_id
where c.number between 700001 and 700100 and length(c.number) = 6 and a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED') order by a.id limit 500`)).map(([id]) => id)

const turn = (list) => {
  let next = 0
  return () => list[next++ % list.length]
}
const anyTold = turn(told)
const anyOpen = turn(open)
const READS = [
  ['my overdue list, reviewer', 'rita.reviewer', () => '/actions?mine=true&overdue=true'],
  ['my list, nominee', 'nina.nominee', () => '/actions?mine=true'],
  ['overdue, all of the awarding organisation', 'otto.admin', () => '/actions?overdue=true'],
  ['filtered: objective, two states, due before', 'otto.admin', () => `/actions?objective=QO.4&state=OPEN&state=IN_PROGRESS&dueBefore=${today}`],
  ['all, first page', 'otto.admin', () => '/actions?limit=50'],
  ['all, page 100', 'otto.admin', null, '/actions?limit=50'],
  ['all by last change, page 100', 'otto.admin', null, '/actions?limit=50&sort=-updatedAt'],
  ['one action with its history', 'otto.admin', () => `/essential-actions/${anyTold()}`],
  ['home of a reviewer', 'rita.reviewer', () => '/home'],
  ['home of the quality manager', 'quinn.manager', () => '/home'],
  ['timeline of a centre', 'otto.admin', null, '/audit-events?limit=50'],
]

async function run(username, path, connections, duration, histogram, post) {
  const headers = { Authorization: `Bearer ${await tokenOf(username)}`, Accept: 'application/json', 'Content-Type': 'application/json' }
  let number = 0
  return new Promise((resolve, reject) => {
    const load = autocannon(
      {
        url: stack.address, connections, duration, headers,
        requests: [
          {
            method: post ? 'POST' : 'GET',
            setupRequest: (request) => ({
              ...request,
              path: `/api/v1${path()}`,
              ...(post && {
                headers: { ...headers, 'If-Match': '*', 'Idempotency-Key': `load-${Date.now()}-${number++}-${Math.random()}` },
                body: JSON.stringify({ text: 'Two of five parts are done; the rest follows next week.', percent: 40 }),
              }),
            }),
          },
        ],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    )
    load.on('response', (_client, _status, _bytes, milliseconds) => histogram?.recordValue(Math.max(1, milliseconds * 1000)))
  })
}

const counters = async () =>
  Object.fromEntries((await sql("show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_commit')")).map(([name, value]) => [name, Number(value)]))
const difference = (before, after) => Object.fromEntries(Object.keys(before).map((name) => [name, after[name] - before[name]]))
/** Statements per request, and how many of them write. The relay of mails and the look at the clock are not more than a few. */
async function statements(username, path, post) {
  const times = Number(process.env.TIMES ?? 100)
  const before = await counters()
  await runTimes(username, path, times, post)
  const { Com_select, Com_insert, Com_update, Com_delete } = difference(before, await counters())
  const writes = Com_insert + Com_update + Com_delete
  return [((Com_select + writes) / times).toFixed(1), (writes / times).toFixed(1)]
}
async function runTimes(username, path, times, post) {
  const headers = { Authorization: `Bearer ${await tokenOf(username)}`, Accept: 'application/json', 'Content-Type': 'application/json' }
  for (let i = 0; i < times; i++) {
    const answer = await fetch(base + path(), post
      ? { method: 'POST', headers: { ...headers, 'If-Match': '*', 'Idempotency-Key': `count-${Date.now()}-${i}` }, body: JSON.stringify({ text: 'One step.', percent: 50 }) }
      : { headers })
    if (!answer.ok) throw new Error(`${path()}: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
  }
}
const memory = (field) => Math.round(Number(readFileSync(`/proc/${stack.pid}/status`, 'utf8').match(new RegExp(`${field}:\\s+(\\d+)`))[1]) / 1024)
const written = (histogram, percentile) => (histogram.getValueAtPercentile(percentile) / 1000).toFixed(1)
const results = []
function note(result) {
  results.push(result)
  if (process.env.LOAD_JSON) appendFileSync(process.env.LOAD_JSON, JSON.stringify(result) + '\n')
}

const [[centres, actions, events]] = await sql("select (select count(*) from centre), (select count(*) from action), (select count(*) from audit_event)")
console.log(`${cpus()[0].model.trim()}, ${cpus().length} processors shared with the product, its database and sign-in, load before ${loadavg().map((l) => l.toFixed(1)).join(' ')};`
  + ` ${centres} centres, ${actions} actions, ${events} audit events; memory of the application ${memory('VmRSS')} MiB\n`)
console.log('| what | users | p50 (ms) | p95 (ms) | p99 (ms) | per second | refused | statements | of them writing |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')

const [[anyCentre]] = await sql("select id from centre where number = '700007'")
async function measure(name, username, path, post = false) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) return
  const [perRequest, writing] = await statements(username, path, post)
  for (const connections of users) {
    await run(username, path, connections, warmUp, undefined, post)
    const histogram = build({ numberOfSignificantValueDigits: 3 })
    const { requests, non2xx, errors } = await run(username, path, connections, seconds, histogram, post)
    const row = { name, users: connections, p50: written(histogram, 50), p95: written(histogram, 95), p99: written(histogram, 99), rate: requests.average.toFixed(0), refused: non2xx + errors, perRequest, writing }
    note(row)
    console.log(`| ${Object.values(row).join(' | ')} |`)
  }
}
for (const [name, username, path, list] of READS) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) continue
  const fixed = path ? null : name.startsWith('timeline') ? `${list}&centre=${anyCentre}` : await deep(username, list)
  await measure(name, username, path ?? (() => fixed))
}
await measure('posting an update', 'neil.nominee', () => `/essential-actions/${anyOpen()}/post-update`, true)

/** One answer, timed; rows are lines without the first. */
async function csv(name, path, type = 'text/csv') {
  if (wanted.length && !wanted.some((word) => name.includes(word))) return
  const before = memory('VmRSS')
  for (let time = 0; time < 3; time++) {
    const began = performance.now()
    const answer = await get('otto.admin', path, type)
    let first, bytes = 0, rows = -1
    for await (const chunk of answer.body) {
      first ??= performance.now() - began
      bytes += chunk.length
      if (type === 'text/csv') for (const byte of chunk) if (byte === 10) rows++
    }
    const row = { name, rows, megabytes: (bytes / 1e6).toFixed(1), firstByte: first.toFixed(0), seconds: ((performance.now() - began) / 1000).toFixed(2), memoryBefore: before, memoryAfter: memory('VmRSS'), peak: memory('VmHWM') }
    note(row)
    console.log(JSON.stringify(row))
  }
}
/** What reads every row: one at a time, five times. */
async function whole(name, username, path) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) return
  const times = []
  for (let time = 0; time < 5; time++) {
    const began = performance.now()
    await (await get(username, path)).arrayBuffer()
    times.push(performance.now() - began)
  }
  const row = { name, milliseconds: times.map((t) => Math.round(t)).sort((a, b) => a - b) }
  note(row)
  console.log(JSON.stringify(row))
}

console.log()
await whole('figures of the whole organisation', 'otto.admin', '/actions/figures')
await whole('figures of a reviewer', 'rita.reviewer', '/actions/figures')
await csv('CSV of 10,000', `/actions?dueBefore=${tenThousandth}`)
await csv('workbook of 10,000', `/actions?dueBefore=${tenThousandth}`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
await csv('CSV of 100,000', '/actions?limit=200')
console.log(`\nMemory of the application: ${memory('VmRSS')} MiB, peak ${memory('VmHWM')} MiB`)
