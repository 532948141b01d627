import { expect } from '@playwright/test'
import { read, send } from '../api'
import { plusDays } from '../fields'

export const LEAD = 'lena.lead'
/** The centre's nominee, whose system knows the learners. */
const NOMINEE = 'nina.nominee'
const HEAD = 'hugh.head'
const CENTRE = '10001'

export interface Person {
  readonly username: string
  readonly id: string
  readonly name: string
}

/** An area with its team, of whose year a journey tells. */
export interface Area {
  readonly id: string
  readonly name: string
  readonly today: string
  readonly startsOn: string
  readonly endsOn: string
  readonly programme: string
  readonly programmeId: string
  readonly assessor: string
  readonly team: readonly Person[]
}

interface Upserted {
  readonly refused: number
  readonly rows: readonly { readonly id: string }[]
}

const PROGRAMME = { key: 'JOURNEY-JOINERY', title: 'Joinery and site carpentry' }
const ASSESSOR = { key: 'JOURNEY-AMOS', name: 'Amos Assessor' }

/**
 * What is there before the year begins, and no part of it: a programme with its assessor and learners from the centre's system, and an
 * area of its own with a lead and a team. The area stands below the sample's in every list.
 */
export async function prepareArea(run: string, ...usernames: readonly string[]): Promise<Area> {
  const { today } = await me(LEAD)
  const startsOn = plusDays(await latestStart(), -1)
  const programmeId = await programmeOfJourney(startsOn)
  const name = `Workshop programmes ${run}`
  const team = await Promise.all(usernames.map(me))
  const sites = await read<{ items: { id: string }[] }>(NOMINEE, `/centres/${CENTRE}/sites`)
  const { id } = await send<{ id: string }>(HEAD, '/iqa-areas', {
    centre: CENTRE,
    name,
    startsOn,
    sites: sites.items.slice(0, 1).map((site) => site.id),
    programmes: [programmeId],
  })
  await send(HEAD, `/iqa-areas/${id}/name-lead`, { personId: (await me(LEAD)).id, startsOn })
  for (const member of team) await send(LEAD, `/iqa-areas/${id}/members`, { personId: member.id, startsOn })
  return {
    id,
    name,
    today,
    startsOn,
    // Longer than the year, so that what is planned for the weeks after today lies within it on every day.
    endsOn: plusDays(startsOn, 430),
    programme: PROGRAMME.title,
    programmeId,
    assessor: ASSESSOR.name,
    team,
  }
}

async function me(username: string): Promise<Person & { readonly today: string }> {
  return { username, ...(await read<{ id: string; name: string; today: string }>(username, '/me')) }
}

async function latestStart(): Promise<string> {
  const { items } = await read<{ items: { startsOn: string }[] }>(LEAD, '/iqa-work-plans?sort=-startsOn')
  expect(items[0], 'the plan of the sample').toBeDefined()
  return items[0]?.startsOn ?? ''
}

/** The programme, who assesses on it, and three decisions; sent again they change nothing. */
async function programmeOfJourney(assessedOn: string): Promise<string> {
  const running = await read<{ items: { qualificationNumber: string }[] }>(NOMINEE, `/programmes?centre=${CENTRE}`)
  const programmes = await upsert('programmes', [
    { ...PROGRAMME, qualificationNumber: running.items[0]?.qualificationNumber, startsOn: plusDays(assessedOn, -364) },
  ])
  await upsert('staff', [
    {
      staffKey: ASSESSOR.key,
      name: ASSESSOR.name,
      email: 'amos.assessor@example.org',
      roles: ['TEACHER'],
      programmes: [PROGRAMME.key],
      leads: [PROGRAMME.key],
    },
  ])
  await upsert(
    'assessments',
    ['J-101', 'J-102', 'J-103'].map((learner) => ({
      key: `JOURNEY/${learner}/U7`,
      learner,
      programme: PROGRAMME.key,
      unit: 'U7',
      assessor: ASSESSOR.key,
      method: 'OBSERVATION',
      state: 'ASSESSED',
      assessedOn,
    })),
  )
  return programmes.rows[0]?.id ?? ''
}

async function upsert(what: string, rows: readonly object[]): Promise<Upserted> {
  const result = await send<Upserted>(NOMINEE, `/centres/${CENTRE}/${what}`, { rows }, 'PUT')
  expect(result.refused, JSON.stringify(result)).toBe(0)
  return result
}
