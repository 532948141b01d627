import { read, send } from '../api'
import { plusDays } from '../fields'
import { LEAD, type Area, type Person } from './area'

interface Draft {
  readonly content: { readonly activities: readonly { readonly id: string }[] }
}

/** A plan that is in force, brought about through the interface: what somebody's work begins with, not what a journey is about. */
export async function planInForce(area: Area): Promise<{ readonly planId: string }> {
  const opened = await send<{ id: string; openVersionId: string }>(LEAD, '/iqa-work-plans', {
    areaId: area.id,
    startsOn: area.startsOn,
    endsOn: area.endsOn,
  })
  const plan = `/iqa-work-plans/${opened.id}`
  const version = `${plan}/versions/${opened.openVersionId}`
  const put = (section: string, body: object) => send(LEAD, `${version}/${section}`, body, 'PUT')
  for (const member of area.team) await readyFor(area, plan, member)
  const { sites } = await read<{ sites: { id: string }[] }>(LEAD, `/iqa-areas/${area.id}`)
  await put('context', {
    purpose: 'Look at a new assessor.',
    programmes: [area.programmeId],
    sites: sites.map(({ id }) => id),
    awardingBodyRules: ['Every assessor is sampled.'],
  })
  const window = { fromOn: area.today, toOn: plusDays(area.today, 14) }
  await put('activities', {
    items: area.team.map(({ id, name }) => ({
      kind: 'SUMMATIVE_SAMPLE',
      title: `Sample by ${name}`,
      programmeId: area.programmeId,
      responsibleId: id,
      effortHours: 4,
      ...window,
    })),
  })
  const { content } = await read<Draft>(LEAD, version)
  await put('priorities', {
    items: [
      {
        rank: 1,
        title: 'A new assessor',
        reason: 'Nobody looked at this work so far.',
        driver: 'NEW_ASSESSOR',
        activities: content.activities.map(({ id }) => id),
      },
    ],
  })
  await put('success-criteria', { items: [{ statement: 'Feedback helps.', source: 'JUDGED' }] })
  const members = area.team.map(({ id }) => id)
  await put('monitoring-points', {
    items: [{ title: 'First look', progress: true, quality: true, methods: ['CO_SAMPLING'], members, ...window }],
  })
  await send(LEAD, `${version}/publish`, { summary: 'We begin.' })
  return { planId: opened.id }
}

/** Skill, training needs, time and material of a member, with both sides agreed. */
async function readyFor(area: Area, plan: string, { id, username }: Person) {
  const skill = await send<{ id: string }>(LEAD, '/iqa-skills', {
    centre: '10001',
    personId: id,
    programmeId: area.programmeId,
    qualification: 'Level 4 award',
    standing: 'HELD',
  })
  await send(LEAD, `/iqa-skills/${skill.id}/verify`, {})
  await send(LEAD, `/iqa-areas/${area.id}/skill-checks`, {
    personId: id,
    kind: 'OBSERVATION',
    heldOn: area.today,
    outcome: 'Sure in sampling.',
    inPlaceOfAnalysis: 'Seen at work this month.',
  })
  const hours = await send<{ id: string }>(LEAD, `${plan}/times`, { personId: id, hours: 20 })
  const sheets = await send<{ id: string }>(LEAD, `${plan}/materials`, {
    personId: id,
    kind: 'SAMPLE_PLAN',
    reference: 'Sampling sheets',
    neededBy: plusDays(area.today, 1),
    available: true,
  })
  for (const side of [LEAD, username]) {
    await send(side, `${plan}/times/${hours.id}/agree`, {})
    await send(side, `${plan}/materials/${sheets.id}/agree`, {})
  }
}

/** A decision of the assessor, given to the first of the team. */
export async function sampleToDo({ team, today, programmeId }: Area, planId: string): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(
    LEAD,
    `/centres/10001/assessments?programmeId=${programmeId}`,
  )
  const sample = await send<{ id: string }>(LEAD, `/iqa-work-plans/${planId}/samples`, {
    assessmentId: items[0]?.id,
    stage: 'SUMMATIVE',
    reason: 'The first of a new assessor.',
  })
  await send(LEAD, `/iqa-work-plans/${planId}/samples/${sample.id}/allocate`, {
    responsibleId: team[0]?.id,
    dueOn: plusDays(today, 7),
  })
  return sample.id
}
