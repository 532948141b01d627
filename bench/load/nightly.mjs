// Times the nightly run on the generated data of a running ./run: first the next day as it is, then a day on which every
// action has something that falls due, done or not.
//   TOUCHSTONE_HOME=… node bench/load/nightly.mjs
import { appendFileSync, readFileSync } from 'node:fs'
import { settings, sql } from '../generate/stack.mjs'

const stack = settings()
const base = `${stack.address}/api/v1`
const { issuer } = await (await fetch(`${base}/settings`)).json()
const memory = (field) => Math.round(Number(readFileSync(`/proc/${stack.pid}/status`, 'utf8').match(new RegExp(`${field}:\\s+(\\d+)`))[1]) / 1024)
const TODAY = 'select date(utc_timestamp() + interval coalesce((select max(offset_seconds) from training_clock), 0) second)'
const counts = async () =>
  (await sql("select (select count(*) from deadline_firing where fired_at is not null), (select count(*) from notice), (select sum(variable_value) from information_schema.global_status where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE'))"))[0].map(Number)

async function token() {
  const form = new URLSearchParams({ grant_type: 'password', client_id: 'touchstone-cli', username: 'paula.platform', password: 'touchstone' })
  return (await (await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body: form })).json()).access_token
}

async function night(name) {
  const [[today]] = await sql(TODAY)
  const next = new Date(new Date(`${today}T09:00:00Z`).getTime() + 86_400_000)
  const before = await counts()
  const bearer = await token()
  const began = performance.now()
  const answer = await fetch(`${base}/training-clock`, {
    method: 'PUT', headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' }, body: JSON.stringify({ now: next.toISOString() }),
  }).catch((error) => ({ ok: false, status: error.cause?.code ?? error.message, text: () => '' }))
  if (!answer.ok) console.error(`${name}: ${answer.status} ${await answer.text()}`)
  // A gateway's patience is not the product's: whatever the answer, wait until nothing is due.
  for (;;) {
    const [[left]] = await sql(`select count(*) from deadline_firing where fired_at is null and fires_on <= '${next.toISOString().slice(0, 10)}'`)
    if (left === '0') break
    await new Promise((wait) => setTimeout(wait, 500))
  }
  const seconds = (performance.now() - began) / 1000
  const [fired, notices, statements] = (await counts()).map((value, i) => value - before[i])
  const row = { name, seconds: seconds.toFixed(1), firings: fired, notices, perSecond: (fired / seconds).toFixed(0), statementsPerFiring: (statements / fired).toFixed(1), memory: memory('VmRSS'), peak: memory('VmHWM') }
  console.log(JSON.stringify(row))
  if (process.env.LOAD_JSON) appendFileSync(process.env.LOAD_JSON, JSON.stringify(row) + '\n')
}

await night('the next night')
const [[today]] = await sql(TODAY)
await sql(`insert into deadline (id, kind, visit_id, enrolment_id, about_type, about_id, due_on, words, state, settled_on, nation)
select uuid(), 'ACTION_DUE', a.visit_id, a.enrolment_id, 'essential-action', a.id, a.due_on, 'by the generator', 'MET', a.done_on, 'ENGLAND'
from action a where a.reference like 'EA-G-%' and not exists (select 1 from deadline d where d.about_id = a.id);
insert ignore into deadline_firing (deadline_id, step, fires_on)
select d.id, 'before-99', '${today}' + interval 1 day from deadline d where d.kind in ('ACTION_DUE', 'ACTION_CHECK');
update deadline d join deadline_firing f on f.deadline_id = d.id and f.step = 'before-99' set d.due_on = greatest(d.due_on, '${today}' + interval 99 day) where d.settled_on is null;
delete f from deadline_firing f join deadline_firing g on g.deadline_id = f.deadline_id and g.step = 'before-99'
where f.step <> 'before-99' and f.fired_at is null;`)
await night('a night on which every action has a reminder due')
