import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { ContactsSection } from './ContactsSection'
import { FocusSection } from './FocusSection'
import { deadlinesQuery, visitQuery, type Deadline, type Visit } from './queries'
import { writeSpan } from './spans'
import { VisitActions } from './VisitActions'
import { t, type WordKey } from './words'
import classes from './Visit.module.css'

const TONES: Readonly<Record<Deadline['state'], Tone>> = { OPEN: 'info', MET: 'good', MISSED: 'bad', VOID: 'neutral' }

const COLUMNS: readonly Column<Deadline>[] = [
  { key: 'what', header: t('what'), isTitle: true, cell: (row) => sentence(t(row.kind as WordKey & 'VISIT')) },
  {
    key: 'due',
    header: t('due'),
    cell: (row) =>
      row.settledOn ? (
        <DateText date={row.dueOn} rule={row.words} />
      ) : (
        <DateText date={row.dueOn} workingDaysLeft={row.workingDaysLeft} rule={row.words} />
      ),
  },
  { key: 'state', header: t('state'), cell: (row) => <Badge tone={TONES[row.state]}>{t(row.state)}</Badge> },
]

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The first look at a case: what to do, who, by when, and the facts. */
export default function OverviewTab() {
  const { visitId = '' } = useParams()
  const visit = useQuery(visitQuery(visitId)).data
  const deadlines = useQuery(deadlinesQuery(visitId))
  const seesContacts = useHasRole('REVIEWER', 'PRINCIPAL_REVIEWER', 'TEAM_LEADER', 'QUALITY_MANAGER', 'AO_ADMIN')
  if (!visit) return null
  return (
    <div className={classes.columns}>
      <div>
        <VisitActions visit={visit} />
        <Section title={t('deadlines')}>
          <DataTable
            caption={t('deadlines')}
            columns={COLUMNS}
            rows={deadlines.data?.items ?? []}
            rowKey={(row) => row.id}
            loading={deadlines}
            empty={
              <EmptyState title={t('noDeadlines')} order={3}>
                {t('noDeadlinesDetail')}
              </EmptyState>
            }
          />
        </Section>
        <FocusSection visit={visit} />
        {seesContacts && <ContactsSection visit={visit} />}
      </div>
      <div>
        <People visit={visit} />
        <CaseFacts visit={visit} />
      </div>
    </div>
  )
}

function People({ visit }: { visit: Visit }) {
  const { reviewer } = visit
  return (
    <Section title={t('people')}>
      <Facts
        items={[
          [
            visit.scheme.reviewerWord,
            reviewer ? (
              <>
                {reviewer.name}
                <div className={classes.dim}>
                  {t('contactBy', {
                    email: reviewer.email ?? t('noContactDetails'),
                    phone: reviewer.phone ?? t('noContactDetails'),
                  })}
                </div>
              </>
            ) : visit.state === 'DUE' || visit.allocation.announced ? (
              t('notNamed')
            ) : (
              t('announced')
            ),
          ],
          [
            t('expectedBy'),
            !reviewer && visit.allocation.dueBy ? <DateText date={visit.allocation.dueBy} /> : undefined,
          ],
          [t('owner'), t(visit.owner.role === 'QUALITY_MANAGER' ? 'ownerManager' : 'ownerReviewer')],
          ...visit.consortia.map(
            (one) =>
              [
                t('consortium'),
                one.leads
                  ? t('leadOf', { name: one.name })
                  : t('memberOf', { name: one.name, lead: one.lead.name, number: one.lead.number }),
              ] as const,
          ),
        ]}
      />
    </Section>
  )
}

function CaseFacts({ visit }: { visit: Visit }) {
  return (
    <Section title={t('facts')}>
      <Facts
        items={[
          [t('agreedDate'), visit.startOn && writeSpan({ startOn: visit.startOn, endOn: visit.endOn })],
          [t('window'), writeSpan({ startOn: visit.cycle.windowFrom, endOn: visit.cycle.windowTo })],
          [
            t('exception'),
            visit.windowException &&
              `${writeSpan({ startOn: visit.windowException.from, endOn: visit.windowException.to })}: ${visit.windowException.reason}`,
          ],
          [t('scheme'), `${visit.scheme.title} (${visit.scheme.version})`],
          [t('sites'), visit.sitesReviewed.map((site) => site.name).join(', ')],
          [
            t('override'),
            visit.startedWithOverride &&
              t('overrideBy', { by: visit.startedWithOverride.by, reason: visit.startedWithOverride.reason }),
          ],
          [t('endReason'), visit.endReason],
          [
            t('previous'),
            visit.previous && (
              <Anchor component={Link} to={`/visits/${visit.previous.id}`} inherit>
                {visit.previous.reference} ({visit.previous.cycle})
              </Anchor>
            ),
          ],
        ]}
      />
    </Section>
  )
}
