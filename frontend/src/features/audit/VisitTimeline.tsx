import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { wordsOfRole } from '../../shared/roles'
import { writeDate } from '../../shared/time/dates'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { Timeline, type TimelineEvent } from '../../ui/Timeline'
import { timelineQuery, type AuditEvent } from './queries'
import { t } from './words'

const IDS = /(Id|id)s?$|^version|hash$/i
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const CODE = /^[A-Z]+(_[A-Z]+)*$/

/** "VisitDateAgreed" → "Visit date agreed", "NOT EFFECTIVE" → "Not effective". */
export function sentence(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function shown(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'object') return Array.isArray(value) ? value.map((each) => shown(each)).join(', ') : undefined
  const text = String(value)
  if (UUID.test(text)) return undefined
  if (DAY.test(text)) return writeDate(text)
  return CODE.test(text) && text.length > 3 ? sentence(text.replaceAll('_', ' ')) : text
}

/** The facts a person can read: pairs of before and after side by side, ids left out. */
export function changesOf(event: AuditEvent): TimelineEvent['changes'] {
  const facts = event.facts as Readonly<Record<string, unknown>>
  return Object.keys(facts)
    .filter((key) => !IDS.test(key) && !key.endsWith('Before'))
    .map((key) => ({ label: sentence(key), before: shown(facts[`${key}Before`]), after: shown(facts[key]) }))
    .filter((change) => change.before !== undefined || change.after !== undefined)
}

/** The timeline of a visit: who did what, when, as which role, and why. */
export default function VisitTimeline() {
  const { visitId = '' } = useParams()
  const list = useInfiniteQuery(timelineQuery(visitId))
  const rows = rowsOf<AuditEvent>(list.data)
  return (
    <Section title={t('timeline')}>
      <p>{t('lead')}</p>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Lines count={6} />}
      {list.data && rows.length === 0 && <EmptyState title={t('empty')}>{t('emptyDetail')}</EmptyState>}
      {rows.length > 0 && (
        <Timeline
          label={t('timeline')}
          events={rows.map((event) => ({
            id: event.id,
            at: event.at,
            what: sentence(event.name),
            who: event.personName,
            role: event.actingRole ? wordsOfRole(event.actingRole) : undefined,
            reason: event.reason,
            changes: changesOf(event),
          }))}
        />
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('loadMore')}
        </Button>
      )}
    </Section>
  )
}
