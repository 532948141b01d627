// Fills the database of a running ./run with the standard data of the measurements, always the same for one size and day.
//   TOUCHSTONE_HOME=… node bench/generate/generate.mjs [SIZE]     SIZE 1 (3,000 centres); 0.1 and 3 show how cost grows
// Everything is one insert … select over MariaDB's sequence tables, in blocks, so that ×3 takes minutes. The sample's accounts
// sign in: rita.reviewer has a sixtieth of all cases, nina.nominee the first generated centre, otto.admin and quinn.manager all.
import { sql } from './stack.mjs'

const size = Number(process.argv[2] ?? 1)
const C = Math.round(3000 * size)
if (![300, 3000, 9000].includes(C) && !process.env.ANY_SIZE) throw new Error('SIZE is 0.1, 1 or 3.')
const CYCLES = 5
const VISITS = C * CYCLES
// The present cycle is half way: the centres of its first half have their report.
const REPORTED = Math.round(C * 4.5)
const ACTIONS = C * 40
const UPDATES = Math.floor((ACTIONS * 10) / 3)
const EVENTS = Math.floor((C * 2000) / 3)
const REVIEWERS = 60

// Expressions of SQL. All ids are UUIDv7 made of a kind and a number: in the order of creation, as the product's own are.
const KINDS = ['centre', 'person', 'assignment', 'enrolment', 'cycle', 'visit', 'finding', 'judgement', 'action', 'update', 'deadline']
const id = (kind, n) =>
  `insert(concat(lower(lpad(hex(${1_500_000_000_000 + KINDS.indexOf(kind) * 4_000_000_000} + (${n}) * 400), 12, '0')), '7', left(md5(concat('${kind}', ${n})), 19)), 17, 1, '8')`
/** As the product writes an id into what it hashes. */
const hyphened = (text) => `insert(insert(insert(insert(${text}, 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')`
/** A number from 0 to below a bound that only depends on the kind and the number. */
const draw = (kind, n, bound) => `(crc32(concat('${kind}', ${n})) mod ${bound})`
const pick = (kind, n, words) => `elt(1 + ${draw(kind, n, words.length)}, ${words.map((word) => `'${word}'`).join(', ')})`

// Who is who among the generated people: four at a centre, then the reviewers.
const nominee = (centre) => `if(${centre} = 0, @nina, ${id('person', `(${centre}) * 4`)})`
const practitioner = (centre, which) => `if(${centre} = 0 and ${which} = 0, @pia, ${id('person', `(${centre}) * 4 + 2 + ${which}`)})`
const reviewer = (centre) =>
  `case (${centre}) mod ${REVIEWERS} when 0 then @rita when 1 then @ravi else ${id('person', `${C * 4} + (${centre}) mod ${REVIEWERS}`)} end`

const words = {
  places: ['Ashcombe', 'Birchwood', 'Calder Vale', 'Dunmore', 'Eastleigh Park', 'Fernhill', 'Glenavon', 'Hartside', 'Ivybridge', 'Kingsmead',
    'Larkfield', 'Moorland', 'Northgate', 'Oakhampton', 'Penrose', 'Queensferry', 'Ravenscourt', 'Severnside', 'Thornbury', 'Westacre'],
  kinds: ['College', 'Academy', 'Training', 'Sixth Form', 'Institute', 'Skills Centre'],
  first: ['Amara', 'Ben', 'Carys', 'Dev', 'Elin', 'Farid', 'Grace', 'Hamish', 'Isla', 'Joe', 'Kezia', 'Liam', 'Mairi', 'Nia', 'Omar', 'Priya'],
  last: ['Adeyemi', 'Brooks', 'Campbell', 'Davies', 'Evans', 'Fraser', 'Griffiths', 'Hughes', 'Ibrahim', 'Jones', 'Khan', 'Lloyd', 'Morgan', 'Nash'],
  action: ['Review the policy on assessment malpractice and tell all assessors what has changed.',
    'Show that every assessor who started this year was inducted and standardised.',
    'Bring the sampling plan up to date and keep the record of what was sampled.',
    'Register all learners within the time the guide gives, and check it each month.',
    'Put a named person in charge of claims, and record each check before a claim.',
    'Keep minutes of standardisation meetings with decisions and who acts on them.'],
  update: ['The policy was revised and went to the board.', 'We met the team on Tuesday; two of five parts are done.',
    'The training took place; the attendance list is in the shared folder.', 'Waiting for the new lead verifier to start next week.'],
}

const setUp = `
set foreign_key_checks = 0; set unique_checks = 0; set sql_mode = concat(@@sql_mode, ',NO_UNSIGNED_SUBTRACTION');
set @ao = (select convert(replace(cast(id as char), '-', '') using utf8mb4) from awarding_organisation where code = 'MERIDIAN');
set @scheme = (select convert(replace(cast(id as char), '-', '') using utf8mb4) from scheme_version order by effective_from desc limit 1);
set @code = (select scheme_code from scheme_version where id = @scheme);
set @rita = (select convert(replace(cast(id as char), '-', '') using utf8mb4) from person where name = 'Rita Reviewer');
set @ravi = (select convert(replace(cast(id as char), '-', '') using utf8mb4) from person where name = 'Ravi Reviewer');
set @nina = (select convert(replace(cast(id as char), '-', '') using utf8mb4) from person where name = 'Nina Nominee');
set @pia = (select convert(replace(cast(id as char), '-', '') using utf8mb4) from person where name = 'Pia Practitioner');
set @now = utc_timestamp() + interval coalesce((select max(offset_seconds) from training_clock), 0) second;
set @today = date(@now);
set @year = year(@today) - if(month(@today) < 9, 1, 0);
`
const cycleOf = (visit) => `(${visit} div ${C})`
const centreOf = (visit) => `(${visit} mod ${C})`
// The present cycle's visits lie in the last months, so that its actions fall due about now; the others in their year.
const startOn = (visit) => `if(${cycleOf(visit)} = 4, @today - interval 20 + ${draw('when', visit, 125)} day,
  makedate(@year - 4 + ${cycleOf(visit)}, 1) + interval 274 + ${draw('when', visit, 200)} day)`
const publishedOn = (visit) => `(${startOn(visit)} + interval 14 day)`
const visitOf = (action) => `(((${action}) * 9) div 80)`
const actionOf = (update) => `((${update}) * 3 div 10)`
// About one action in twenty is overdue: few of the old years', a quarter of this year's.
const stillOpen = (action) => `case when ${cycleOf(visitOf(action))} = 4 then ${draw('open', action, 100)} < 78
  when ${cycleOf(visitOf(action))} = 3 then ${draw('open', action, 100)} < 4 else ${draw('open', action, 100)} < 2 end`
const openState = (action) => `elt(1 + ${draw('state', action, 20)}, ${[...Array(8).fill("'OPEN'"), ...Array(7).fill("'IN_PROGRESS'"), ...Array(2).fill("'RETURNED'"), ...Array(3).fill("'SUBMITTED'")].join(', ')})`
const measureRef = (n) => `concat('QO.', 1 + (${n}) div 5, '.', 1 + (${n}) mod 5)`
const seq = (from, to) => `seq_${from}_to_${to - 1}`

const tables = [
  ['centre', C, (s) => `insert into centre (id, number, name, kind, nation, region_id, size, status)
select ${id('centre', 'seq')}, 700000 + seq, concat(${pick('place', 'seq', words.places)}, ' ', ${pick('kind', 'seq', words.kinds)}, ' ', 700000 + seq),
  'COLLEGE', ${pick('nation', 'seq', ['ENGLAND', 'ENGLAND', 'ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'])},
  (select id from region where ao_id = @ao order by id limit 1), ${pick('size', 'seq', ['SMALL', 'MEDIUM', 'LARGE'])}, 'ACTIVE' from ${s};`],
  ['person', C * 4 + REVIEWERS, (s) => `insert into person (id, subject, name, email, home_ao_id)
select ${id('person', 'seq')}, concat('generated-', seq), concat(${pick('first', 'seq', words.first)}, ' ', ${pick('last', 'seq', words.last)}),
  concat('g', seq, '@example.org'), @ao from ${s};`],
  ['assignment (centre)', C * 4, (s) => `insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select ${id('assignment', 'seq')}, case seq mod 4 when 0 then ${nominee('seq div 4')} when 1 then ${id('person', 'seq')}
    else ${practitioner('seq div 4', 'seq mod 4 - 2')} end,
  elt(1 + seq mod 4, 'CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'PRACTITIONER', 'PRACTITIONER'), 'CENTRE', ${id('centre', 'seq div 4')}, '2020-09-01'
from ${s};`],
  ['enrolment', C, (s) => `insert into enrolment (id, ao_id, centre_id, scheme_code)
select ${id('enrolment', 'seq')}, @ao, ${id('centre', 'seq')}, @code from ${s};
insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select ${id('assignment', `seq + ${C * 4}`)}, ${reviewer('seq')}, 'REVIEWER', 'ENROLMENT', ${id('enrolment', 'seq')}, '2020-09-01' from ${s};`],
  ['reviewer', REVIEWERS, () => `insert into assignment (id, person_id, role, target_kind, target_id, starts_on)
select ${id('assignment', `${C * 5} + seq`)}, ${id('person', `${C * 4} + seq`)}, 'REVIEWER', 'AO', @ao, '2020-09-01' from ${seq(2, REVIEWERS)};`],
  ['cycle', CYCLES, (s) => `insert into cycle (id, ao_id, scheme_code, scheme_version_id, name, starts_on, ends_on, window_from, window_to, announce_from, opened_at)
select ${id('cycle', 'seq')}, @ao, @code, @scheme, concat('Generated ', @year - 4 + seq), makedate(@year - 4 + seq, 1) + interval 8 month,
  makedate(@year - 3 + seq, 1) + interval 8 month - interval 1 day, makedate(@year - 4 + seq, 1) + interval 9 month,
  makedate(@year - 3 + seq, 1) + interval 4 month - interval 1 day, makedate(@year - 4 + seq, 1) + interval 9 month,
  makedate(@year - 4 + seq, 1) + interval 8 month from ${s};`],
  ['visit', VISITS, (s) => `insert into visit (id, reference, cycle_id, enrolment_id, scheme_version_id, state, reviewer_id, start_on, end_on, owner_role,
  opened_on, allocated_on, agreed_on, started_on, conducted_on, reported_on, closed_on)
select ${id('visit', 'seq')}, concat('G-', @year - 4 + ${cycleOf('seq')}, '-', lpad(${centreOf('seq')}, 5, '0')), ${id('cycle', cycleOf('seq'))},
  ${id('enrolment', centreOf('seq'))}, @scheme,
  case when seq >= ${REPORTED} then if(seq mod 5 = 0, 'IN_PROGRESS', 'CONDUCTED') when ${cycleOf('seq')} = 4 then 'REPORTED'
       when ${cycleOf('seq')} = 3 then if(seq mod 7 = 0, 'REPORTED', 'CLOSED') else if(seq mod 50 = 0, 'REPORTED', 'CLOSED') end,
  ${reviewer(centreOf('seq'))}, ${startOn('seq')}, ${startOn('seq')} + interval 1 day, 'REVIEWER', ${startOn('seq')} - interval 60 day,
  ${startOn('seq')} - interval 50 day, ${startOn('seq')} - interval 40 day, ${startOn('seq')},
  if(seq >= ${REPORTED} and seq mod 5 = 0, null, ${startOn('seq')} + interval 1 day), if(seq >= ${REPORTED}, null, ${publishedOn('seq')}),
  if(seq < ${C * 4} and seq mod 50 <> 0, ${publishedOn('seq')} + interval 120 day, null) from ${s};
insert into judging_book (visit_id, made_final_at) select ${id('visit', 'seq')}, if(seq < ${REPORTED}, ${publishedOn('seq')}, null) from ${s};`],
  ['judging_finding', VISITS * 50, (s) => `insert into judging_finding (id, visit_id, measure, finding, note, saved_by, saved_at, version)
select ${id('finding', 'seq')}, ${id('visit', 'seq div 50')}, ${measureRef('seq mod 50')},
  elt(1 + ${draw('found', 'seq', 20)}, 'NOT_EFFECTIVE', 'NOT_EVIDENCED', 'NOT_APPLICABLE', ${Array(17).fill("'MET'").join(', ')}),
  if(${draw('found', 'seq', 20)} < 3, 'Seen in two programmes of three; the third could not show it.', 'Seen in the files that were sampled.'),
  ${reviewer(centreOf('(seq div 50)'))}, ${startOn('(seq div 50)')} + interval 9 hour, 1 from ${s};`],
  ['judging_judgement', VISITS * 10, (s) => `insert into judging_judgement (id, visit_id, objective, level, provisional_level, rationale, state, decided_by, decided_at, version)
select ${id('judgement', 'seq')}, ${id('visit', 'seq div 10')}, concat('QO.', 1 + seq mod 10), elt(1 + ${draw('level', 'seq', 10)}, 'PARTLY_EFFECTIVE', 'INSUFFICIENT_EVIDENCE', ${Array(8).fill("'EFFECTIVE'").join(', ')}),
  'EFFECTIVE', 'What was seen at both sites bears it out; the samples of two programmes are the grounds.', if(seq div 10 < ${REPORTED}, 'FINAL', 'PROVISIONAL'),
  ${reviewer(centreOf('(seq div 10)'))}, ${startOn('(seq div 10)')} + interval 33 hour, 1 from ${s};`],
  ['action', ACTIONS, (s) => `insert into action (id, reference, kind, centre_id, visit_id, enrolment_id, scheme_version_id, report_version, objective, measure, words, state,
  opened_on, due_on, original_due_on, owner_id, percent, submitted_by, done_on, accepted_by, accepted_on, updated_at)
select ${id('action', 'n')}, concat('EA-G-', lpad(n, 6, '0')), 'ESSENTIAL', ${id('centre', 'c')}, ${id('visit', 'v')}, ${id('enrolment', 'c')}, @scheme, 1,
  concat('QO.', 1 + ${draw('about', 'n', 50)} div 5), ${measureRef(draw('about', 'n', 50))}, ${pick('ask', 'n', words.action)}, state,
  opened, opened + interval 3 month, opened + interval 3 month,
  if(n mod 3 = 0, null, ${practitioner('c', 'n mod 2')}),
  case state when 'OPEN' then 0 when 'IN_PROGRESS' then 10 * (1 + n mod 8) when 'RETURNED' then 60 else 100 end,
  if(state in ('SUBMITTED', 'COMPLETED'), ${nominee('c')}, null), if(state in ('SUBMITTED', 'COMPLETED'), least(opened + interval 40 + n mod 50 day, @today - interval 1 day), null),
  if(state = 'COMPLETED', ${reviewer('c')}, null), if(state = 'COMPLETED', least(opened + interval 45 + n mod 50 day, @today), null),
  least(opened + interval 1 + n mod 90 day, @today - interval 1 day) + interval n mod 86400 second
from (select seq as n, ${visitOf('seq')} as v, ${centreOf(visitOf('seq'))} as c, ${publishedOn(visitOf('seq'))} as opened,
        if(${stillOpen('seq')}, ${openState('seq')}, 'COMPLETED') as state from ${s}) x;`],
  ['action_update', UPDATES, (s) => `insert into action_update (id, action_id, kind, text, percent, person_id, acting_role, at)
select ${id('update', 'n')}, ${id('action', 'a')}, elt(1 + k, 'OWNER_ASSIGNED', 'PROGRESS', if(n mod 9 = 0, 'PROGRESS', 'SUBMISSION'), 'ACCEPTED'),
  ${pick('said', 'n', words.update)}, if(k = 1, 40, null), if(k = 3, ${reviewer('c')}, ${nominee('c')}), if(k = 3, 'REVIEWER', 'CENTRE_CONTACT'),
  opened + interval 3 + 14 * k day + interval n mod 30000 second
from (select seq as n, ${actionOf('seq')} as a, seq - ceil(${actionOf('seq')} * 10 / 3) as k, ${centreOf(visitOf(actionOf('seq')))} as c,
        ${publishedOn(visitOf(actionOf('seq')))} as opened from ${s}) x;`],
  // Valid chains, one per centre, oldest first; a hash of the product's own making over the same parts.
  ['audit_event', EVENTS, (s) => `set @head = '';
insert into audit_event (id, chain_id, position, at, name, audience, centre_id, visit_id, subject_type, subject_id, person_id, person_name, acting_role, facts, previous, hash)
select insert(concat(lower(lpad(hex(unix_timestamp(at) * 1000 + s mod 1000), 12, '0')), '7', left(md5(concat('event', s)), 19)), 17, 1, '8'),
  chain, position, at, name, audience, chain, visit, type, subject, person, 'Generated Person', role, facts,
  @before := if(position = 1, repeat('0', 64), @head),
  @head := sha2(concat_ws(char(31), @before, ${hyphened('chain')}, position, concat(replace(at, ' ', 'T'), 'Z'), name, ${hyphened('subject')}, ${hyphened('person')}, role, 'null', facts), 256)
from (select y.*, ${id('centre', 'c')} as chain, ${id('visit', 'v')} as visit,
    elt(kind, 'FindingRecorded', 'JudgementMade', 'ActionUpdated') as name, elt(kind, 'AWARDING_ORGANISATION', 'AWARDING_ORGANISATION', 'BOTH') as audience,
    elt(kind, 'finding', 'judgement', 'essential-action') as type,
    case kind when 1 then ${id('finding', 'v * 50 + s mod 50')} when 2 then ${id('judgement', 'v * 10 + s mod 10')}
      else ${id('action', `least(ceil(v * 80 / 9) + s mod 8, ${ACTIONS - 1})`)} end as subject,
    if(kind = 3, ${nominee('c')}, ${reviewer('c')}) as person, if(kind = 3, 'CENTRE_CONTACT', 'REVIEWER') as role,
    elt(kind, concat('{"finding":"MET","measure":"', ${measureRef('s mod 50')}, '"}'), concat('{"level":"EFFECTIVE","objective":"QO.', 1 + s mod 10, '"}'),
      '{"percent":40,"state":"IN_PROGRESS","text":"The policy was revised and went to the board."}') as facts
  from (select seq as s, seq * 3 div 2000 as c, seq - ceil((seq * 3 div 2000) * 2000 / 3) + 1 as position,
      ((seq - ceil((seq * 3 div 2000) * 2000 / 3)) * 5 div 667) * ${C} + (seq * 3 div 2000) as v, if(seq mod 10 < 6, 1, if(seq mod 10 < 8, 2, 3)) as kind,
      cast(makedate(@year - 4, 1) + interval 260 day + interval 9 hour + interval (seq - ceil((seq * 3 div 2000) * 2000 / 3)) * 3 hour + interval seq mod 3600 second as datetime) as at
    from ${s}) y order by s limit 1000000000) x;`],
]

// A block holds whole centres of the timeline (three centres have 2,000 events), so a chain is never cut.
const BLOCK = 100_000
const began = Date.now()
const took = () => `${((Date.now() - began) / 1000).toFixed(0)} s`

const skip = tables.findIndex(([name]) => name === process.env.GO_ON_FROM)
if (skip < 0 && (await sql("select count(*) from centre where number >= 700000 and length(number) = 6"))[0][0] !== '0') {
  throw new Error('This database has generated data already: take a fresh TOUCHSTONE_HOME.')
}
const INDEXES = {
  audit_event: ['audit_event_of_visit (visit_id, at, id)', 'audit_event_of_subject (subject_id, at, id)', 'audit_event_of_centre (centre_id, at, id)'],
}
// With triggers on the table MariaDB refuses an insert … select into it: it takes the first column of every row for null.
const TRIGGERS = ['audit_event_keeps_rows before update', 'audit_event_keeps_all before delete']
await sql(TRIGGERS.map((trigger) => `drop trigger if exists ${trigger.split(' ')[0]};`).join(' '))
await sql(`alter table audit_event ${INDEXES.audit_event.map((index) => `drop index if exists ${index.split(' ')[0]}`).join(', ')};`)
for (const [name, rows, insert] of tables.slice(Math.max(0, skip))) {
  for (let from = 0; from < rows; from += BLOCK) {
    await sql(setUp + insert(seq(from, Math.min(from + BLOCK, rows))))
  }
  console.log(`${name}: ${rows.toLocaleString('en-GB')} rows, ${took()}`)
}
await sql(`alter table audit_event ${INDEXES.audit_event.map((index) => `add index ${index}`).join(', ')};
${TRIGGERS.map((trigger) => `create trigger ${trigger} on audit_event for each row signal sqlstate '45000' set message_text = 'the audit timeline is append-only';`).join('\n')}
insert into audit_chain (chain_id, length, head) select e.chain_id, e.position, e.hash from audit_event e
join (select chain_id, max(position) as last from audit_event group by chain_id) l on l.chain_id = e.chain_id and l.last = e.position
where not exists (select 1 from audit_chain c where c.chain_id = e.chain_id);`)
console.log(`indexes and chains of the timeline, ${took()}`)

// Deadlines of what is open, with their firings; those up to today have fired.
await sql(`${setUp}
insert into deadline (id, kind, visit_id, enrolment_id, about_type, about_id, due_on, words, state, settled_on, nation)
select ${id('deadline', "cast(substr(a.reference, 6) as unsigned)")}, if(a.state = 'SUBMITTED', 'ACTION_CHECK', 'ACTION_DUE'), a.visit_id, a.enrolment_id, 'essential-action', a.id,
  @due := if(a.state = 'SUBMITTED', a.done_on + interval 14 day, a.due_on), concat('report published ', a.opened_on, ' + 3 months = ', a.due_on), if(@due < @today, 'MISSED', 'OPEN'), null, c.nation
from action a join enrolment e on e.id = a.enrolment_id join centre c on c.id = e.centre_id
where a.reference like 'EA-G-%' and a.state in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED');
insert into deadline_firing (deadline_id, step, fires_on, fired_at)
select d.id, concat('before-', b.days), d.due_on - interval b.days day, if(d.due_on - interval b.days day <= @today, @now, null)
from deadline d join (select 30 as days union select 14 union select 7 union select 1) b where d.kind = 'ACTION_DUE' and d.about_id in (select id from action where reference like 'EA-G-%');
insert into deadline_firing (deadline_id, step, fires_on, fired_at)
select d.id, 'missed', d.due_on + interval 1 day, if(d.due_on < @today, @now, null)
from deadline d where d.about_id in (select id from action where reference like 'EA-G-%');`)
console.log(`deadlines, ${took()}`)
await sql('analyze table centre, person, assignment, enrolment, visit, judging_finding, judging_judgement, action, action_update, audit_event, deadline, deadline_firing;')

const counts = await sql(`${setUp}
select 'actions' , count(*), sum(state <> 'COMPLETED'), sum(state in ('OPEN', 'IN_PROGRESS', 'RETURNED') and due_on < @today or state = 'SUBMITTED' and done_on > due_on) from action;
select 'deadlines', count(*), sum(settled_on is null), sum(state = 'MISSED') from deadline;
select 'firings', count(*), sum(fired_at is null), sum(fires_on = @today + interval 1 day) from deadline_firing;
select 'chains broken', count(*), 0, 0 from audit_event a join audit_event b on b.chain_id = a.chain_id and b.position = a.position + 1 where b.previous <> a.hash;
select concat(round(sum(data_length + index_length) / 1048576), ' MiB'), 0, 0, 0 from information_schema.tables where table_schema = 'touchstone';`)
for (const [what, all, open, late] of counts) console.log(what, all, open, late)
