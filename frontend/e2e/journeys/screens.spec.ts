import { mkdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { read } from '../support/api'
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe'
import { watchPolicy } from '../support/csp'
import { signIn } from '../support/signIn'

/** Set to a folder to keep a picture of every screen for a person to look at. */
const PICTURES = process.env.PICTURES

type Row = Readonly<Record<string, unknown>> & { readonly id: string }
interface PageOf {
  readonly items: readonly Row[]
}

/** The first record that a person sees under a path of the interface. */
async function first(username: string, path: string): Promise<Row> {
  const row = (await read<PageOf>(username, path)).items[0]
  expect(row, `${username} sees something under ${path}`).toBeDefined()
  return row as Row
}

const parts = (visit: Row, names: readonly string[]) => names.map((name) => `/visits/${visit.id}/${name}`)

/** What the quality assurers of a centre share beside a plan. */
async function centreWork(username: string): Promise<string[]> {
  const event = await first(username, '/standardisation-events?centre=10001')
  const entry = await first(username, '/cpd-entries?centre=10001')
  const standards = await first(username, '/iqa-standards?centre=10001')
  return [
    '/standardisation-events',
    `/standardisation-events/${event.id}`,
    '/development',
    `/development/entries/${entry.id}`,
    '/iqa-standards',
    `/iqa-standards/${standards.id}`,
  ]
}

/**
 * Which addresses each person works with; found anew each time, for the sample data may change. The longest rounds come first, so that
 * none is left alone at the end.
 */
const ROUNDS: Readonly<Record<string, () => Promise<string[]>>> = {
  'lena.lead': async () => {
    // The oldest: journeys may have begun others.
    const plan = await first('lena.lead', '/iqa-work-plans?sort=reference')
    const { currentVersionId, openVersionId } = await read<Row>('lena.lead', `/iqa-work-plans/${plan.id}`)
    const analysis = await first('lena.lead', `/iqa-areas/${String(plan.areaId)}/training-needs`)
    const individual = await first('lena.lead', `/iqa-work-plans/${plan.id}/individual-plans`)
    const base = `/iqa-work-plans/${plan.id}`
    const due = await first('lena.lead', `${base}/monitoring-points?state=PLANNED`)
    const recorded = await first('lena.lead', `${base}/monitoring-points?state=RECORDED`)
    const review = await first('lena.lead', `${base}/reviews`)
    const planned = await first('lena.lead', `${base}/samples?state=PLANNED`)
    const done = await first('lena.lead', `${base}/samples?state=DONE`)
    const observed = await first('lena.lead', `${base}/observations?state=DONE`)
    return [
      '/iqa-areas',
      ...['', '/skills', '/training-needs', `/training-needs/${analysis.id}`, '/conflicts'].map(
        (part) => `/iqa-areas/${String(plan.areaId)}${part}`,
      ),
      '/iqa-work-plans',
      ...[
        '',
        '/resources',
        '/individual-plans',
        `/individual-plans/${individual.id}`,
        '/versions',
        '/success',
        '/closing',
      ].map((part) => base + part),
      `${base}/versions/${String(currentVersionId)}`,
      `${base}/versions/${String(currentVersionId)}/notices`,
      `${base}/versions/${String(openVersionId)}/edit`,
      `${base}/versions/${String(openVersionId)}/changes`,
      '/iqa-dashboard',
      ...['/dashboard', '/dashboard/times', '/dashboard/materials', '/dashboard/coverage-gaps', '/work'].map(
        (part) => base + part,
      ),
      ...[
        '/coverage',
        '/samples',
        '/sample-draws',
        '/sampling-compliance',
        '/decisions-to-countersign',
        '/assessor-ratings',
        '/observations',
        '/observations-due',
      ].map((part) => base + part),
      ...[planned, done].map((sample) => `${base}/samples/${sample.id}`),
      `${base}/observations/${observed.id}`,
      ...['/monitoring-points', '/review-prompts', '/reviews', `/reviews/${review.id}`, '/figures'].map(
        (part) => base + part,
      ),
      ...[due, recorded].map((point) => `${base}/monitoring-points/${point.id}`),
      '/my-work',
      ...(await centreWork('lena.lead')),
      '/standardisation-events/catch-up?centre=10001',
      '/development/team',
      '/iqa-shares',
      '/iqa-shares/new',
      '/iqa-evidence-map',
    ]
  },
  'nina.nominee': async () => {
    const visit = await first('nina.nominee', '/visits?state=ALLOCATED&state=IN_PROGRESS')
    const earlier = await first('nina.nominee', '/visits?state=REPORTED&state=CLOSED')
    const action = await first('nina.nominee', '/essential-actions?state=IN_PROGRESS&state=SUBMITTED&state=COMPLETED')
    const recommendation = await first('nina.nominee', '/recommendations')
    const evidence = (await read<PageOf>('nina.nominee', `/visits/${earlier.id}/evidence`)).items
    const verifier = await first('nina.nominee', '/lead-verifiers?centre=10001')
    const batch = await first('nina.nominee', '/claim-batches?centre=10001')
    const incident = await first('nina.nominee', '/claim-incidents?centre=10001')
    const document = [
      'contact',
      'previous-items',
      'changes',
      'strengths',
      'weaknesses',
      'evidence-index',
      'recognition',
      'approvals',
    ].map((section) => `engagement/sections/${section}`)
    const machine = await first('nina.nominee', '/machine-accounts')
    return [
      '/visits',
      ...parts(visit, [
        'overview',
        'dates',
        'preparation',
        'engagement',
        'engagement/check',
        'engagement/contributors',
      ]),
      ...parts(visit, document),
      ...parts(visit, ['self-rating', 'evidence']),
      ...parts(earlier, ['report', 'feedback', 'actions']),
      `/actions/${action.id}`,
      `/recommendations/${recommendation.id}`,
      ...evidence.slice(0, 1).map((item) => `/evidence/${item.id}`),
      '/actions',
      '/staff',
      '/centres/10001/programmes',
      '/centres/10001/import',
      '/import',
      '/webhooks',
      '/webhooks/new',
      '/machines',
      '/machines/new',
      `/machines/${machine.id}`,
      '/claims',
      '/claims/batches',
      '/claims/verifiers',
      '/claims/standards',
      '/claims/certificates',
      '/claims/incidents',
      `/claims/batches/${batch.id}`,
      `/claims/verifiers/${verifier.id}`,
      `/claims/incidents/${incident.id}`,
      '/good-practice',
      '/notices',
      '/notices/preferences',
      '/notices/preview',
    ]
  },
  'rita.reviewer': async () => {
    const going = await first('rita.reviewer', '/visits?mine=true&state=IN_PROGRESS')
    const conducted = await first('rita.reviewer', '/visits?mine=true&state=CONDUCTED')
    const share = await first('rita.reviewer', '/iqa-shares')
    const { records } = await read<{ records: readonly Row[] }>('rita.reviewer', `/iqa-shares/${share.id}`)
    return [
      '/visits',
      ...parts(going, ['overview', 'dates', 'preparation', 'engagement', 'judging', 'judging?objective=feedback']),
      ...parts(going, ['evidence', 'actions', 'timeline']),
      ...parts(conducted, ['report', 'judging?objective=QO.4']),
      '/actions',
      '/actions/verify',
      '/recommendations',
      '/iqa-shares',
      `/iqa-shares/${share.id}`,
      ...records.map(({ id, kind }) => `/iqa-shares/${share.id}/records/${id}?kind=${String(kind)}`),
      '/centres',
      '/guide',
      '/guide/QO.3.4',
      '/notices',
      '/notices/preferences',
      '/notices/preview',
    ]
  },
  'ravi.reviewer': async () => {
    const reported = await first('ravi.reviewer', '/visits?mine=true&state=REPORTED')
    const action = await first('ravi.reviewer', '/essential-actions?state=SUBMITTED')
    return [...parts(reported, ['report', 'actions']), `/actions/${action.id}`, '/actions/verify']
  },
  'hugh.head': async () => {
    const visit = await first('hugh.head', '/visits?state=ALLOCATED&state=IN_PROGRESS')
    return ['/visits', ...parts(visit, ['overview', 'engagement', 'engagement/sign']), '/iqa-areas', '/iqa-work-plans']
  },
  'pia.practitioner': async () => {
    const action = await first('pia.practitioner', '/essential-actions')
    return ['/actions', `/actions/${action.id}`, '/invitations', '/guide', '/good-practice']
  },
  'tess.teamleader': async () => {
    const due = await first('tess.teamleader', '/visits?state=DUE')
    return ['/allocation', `/allocation/${due.id}`, '/visits', '/cycles']
  },
  'quinn.manager': async () => {
    const scrutiny = await first('quinn.manager', '/reports?state=IN_SCRUTINY')
    const undecided = await first('quinn.manager', '/certification-blocks?state=RECOMMENDED')
    const applied = await first('quinn.manager', '/certification-blocks?state=APPLIED')
    return [
      '/visits',
      `/visits/${String(scrutiny.visitId)}/report`,
      '/actions',
      '/certification-blocks',
      `/certification-blocks/${undecided.id}`,
      `/certification-blocks/${applied.id}`,
      ...['', '/batches', '/verifiers', '/standards', '/certificates', '/incidents'].map(
        (part) => `/centres/${String(applied.centreId)}/claims${part}`,
      ),
    ]
  },
  'otto.admin': async () => {
    const person = await first('otto.admin', '/people')
    const cycle = await first('otto.admin', '/cycles')
    const terms = await first('otto.admin', '/recognition-terms')
    const consortium = await first('otto.admin', '/consortia')
    return [
      '/machines',
      '/machines?centre=10001',
      '/machines/new',
      '/people',
      '/people/new',
      `/people/${person.id}`,
      '/centres',
      '/centres/new',
      '/centres/10001',
      '/centres/10001/people',
      '/centres/10001/programmes',
      '/centres/10001/registrations',
      '/regions',
      '/cycles',
      `/cycles/${cycle.id}`,
      '/qualifications',
      '/recognition-terms',
      `/recognition-terms/${terms.id}`,
      '/consortia',
      '/consortia/new',
      `/consortia/${consortium.id}`,
      '/teams/new',
      '/change-requests?state=ALL',
    ]
  },
  'petra.principal': async () => {
    const team = await first('petra.principal', '/teams')
    const session = await first('petra.principal', '/standardisation-sessions')
    return ['/teams', `/teams/${team.id}`, '/standardisation', `/standardisation/${session.id}`, '/centres/10002']
  },
  'ines.verifier': async () => {
    // The oldest: journeys may have begun others.
    const plan = await first('ines.verifier', '/iqa-work-plans?sort=reference')
    const { currentVersionId } = await read<Row>('ines.verifier', `/iqa-work-plans/${plan.id}`)
    const version = `/iqa-work-plans/${plan.id}/versions/${String(currentVersionId)}`
    const notice = await first('ines.verifier', `${version}/notices`)
    const individual = await first('ines.verifier', `/iqa-work-plans/${plan.id}/individual-plans`)
    const base = `/iqa-work-plans/${plan.id}`
    const sample = await first('ines.verifier', '/iqa-work/mine?kind=SAMPLE')
    const signed = await first('ines.verifier', `${base}/samples?state=AWAITING_COUNTERSIGNATURE`)
    const observation = await first('ines.verifier', '/iqa-work/mine?kind=OBSERVATION')
    const recorded = await first('ines.verifier', `${base}/monitoring-points?state=RECORDED`)
    const review = await first('ines.verifier', `${base}/reviews`)
    return [
      '/iqa-work-plans',
      `/iqa-work-plans/${plan.id}`,
      `${version}/notices/${notice.id}`,
      `/iqa-work-plans/${plan.id}/individual-plans/${individual.id}`,
      `/iqa-work-plans/${plan.id}/resources`,
      ...['/skills', '/training-needs', '/conflicts'].map((part) => `/iqa-areas/${String(plan.areaId)}${part}`),
      '/my-work',
      `${base}/coverage`,
      ...[sample, observation].map(({ link }) => String(link)),
      `${base}/samples/${signed.id}`,
      `${base}/monitoring-points/${recorded.id}`,
      `${base}/reviews/${review.id}`,
      `/centres/${(await read<{ centreId: string }>('ines.verifier', `/iqa-areas/${String(plan.areaId)}`)).centreId}/iqa-declarations`,
      ...(await centreWork('ines.verifier')),
      '/sample-feedback',
      '/observation-feedback',
    ]
  },
  'paula.platform': async () => Promise.resolve(['/people', '/mailbox']),
}

/** Those who often have nothing else at hand: their screens are looked at on an emulated phone as well. */
const PHONE_IN_HAND = new Set(['ravi.reviewer', 'nina.nominee', 'hugh.head', 'pia.practitioner', 'ines.verifier'])
const NARROW = { width: 360, height: 740 }

for (const [username, addresses] of Object.entries(ROUNDS)) {
  const emulated = PHONE_IN_HAND.has(username) ? ' @phone' : ''
  test(`QMR-319 QMR-322 every screen of ${username} is accessible and fits${emulated}`, async ({ page }, {
    project,
  }) => {
    test.setTimeout(900_000)
    const policyHeld = await watchPolicy(page)
    await signIn(page, username)
    const failures: string[] = []
    for (const address of ['/', ...(await addresses())]) {
      // One bad screen must not hide the next.
      await test
        .step(address, () => look(page, address, `${project.name}-${username}`))
        .catch((failure: unknown) => failures.push(`${address}: ${String(failure)}`))
    }
    expect(failures.join('\n\n')).toBe('')
    policyHeld()
  })
}

/** One screen, once it shows what it was asked for. */
async function look(page: Page, address: string, name: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0)
  await keepPicture(page, address, name)
  await expect(page.getByRole('heading', { name: /not found|went wrong/i })).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const size = page.viewportSize()
  if (size && size.width > NARROW.width) {
    await page.setViewportSize(NARROW)
    await expectNoSidewaysScroll(page)
    await keepPicture(page, address, `narrow-${name}`)
    await page.setViewportSize(size)
  }
}

async function keepPicture(page: Page, address: string, name: string) {
  if (!PICTURES) return
  mkdirSync(PICTURES, { recursive: true })
  const file = address.replaceAll(/[^\w.]+/g, '_').replaceAll(/[0-9a-f]{8}_[0-9a-f_]{27}/g, 'id')
  await page.screenshot({ path: `${PICTURES}/${name}${file}.png`, fullPage: true })
}
