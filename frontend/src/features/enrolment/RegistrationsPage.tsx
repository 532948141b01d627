import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import {
  centreQuery,
  enrolmentsQuery,
  registrationsQuery,
  scopeHistoryQuery,
  scopeQuery,
  type Reason,
  type RegistrationLine,
  type ScopeHistoryRow,
} from './queries'
import { SnapshotForm } from './SnapshotForm'
import { plain, t } from './words'

const reasonColumns: readonly Column<Reason>[] = [
  { key: 'words', header: t('rule'), isTitle: true, cell: (reason) => reason.words },
  { key: 'learners', header: t('learners'), align: 'end', cell: (reason) => reason.learners },
  {
    key: 'effect',
    header: t('effect'),
    cell: (reason) => (
      <Badge tone={reason.covered ? 'good' : 'neutral'}>{reason.covered ? t('counts') : t('countsNot')}</Badge>
    ),
  },
]

const lineColumns: readonly Column<RegistrationLine>[] = [
  { key: 'title', header: t('qualification'), isTitle: true, cell: (line) => line.title },
  { key: 'level', header: t('level'), cell: (line) => plain(line.level) },
  { key: 'site', header: t('site'), cell: (line) => line.siteName ?? '' },
  {
    key: 'context',
    header: t('context'),
    cell: (line) => (line.deliveryContext ? plain(line.deliveryContext) : t('ordinary')),
  },
  { key: 'learners', header: t('learners'), align: 'end', cell: (line) => line.activeLearners },
  { key: 'first', header: t('first'), cell: (line) => <DateText date={line.firstRegisteredOn} /> },
  { key: 'effect', header: t('effect'), cell: (line) => line.scopeWords },
]

const historyColumns: readonly Column<ScopeHistoryRow>[] = [
  { key: 'on', header: t('snapshotOn'), isTitle: true, cell: (row) => <DateText date={row.snapshotOn} /> },
  { key: 'at', header: t('decidedAt'), cell: (row) => <InstantText at={row.decidedAt} /> },
  { key: 'result', header: t('result'), cell: (row) => (row.inScope ? t('inScope') : t('outOfScope')) },
  {
    key: 'why',
    header: t('why'),
    cell: (row) => row.reasons.map((reason) => `${reason.words}: ${reason.learners}`).join('; '),
  },
]

/** Who is registered at a centre, and whether it is therefore reviewed. */
export function Component() {
  const { centre = '' } = useParams()
  const record = useQuery(centreQuery(centre))
  const enrolments = useQuery(enrolmentsQuery(centre))
  const enrolment = enrolments.data?.items[0]
  return (
    <Page
      title={t('registrations')}
      lead={t('registrationsLead')}
      breadcrumbs={[
        { label: t('centres'), to: '/centres' },
        { label: record.data?.name ?? centre, to: `/centres/${centre}` },
      ]}
    >
      <Scope centre={centre} />
      {enrolment && <Lines centre={centre} enrolmentId={enrolment.id} />}
      <History centre={centre} />
    </Page>
  )
}

function Scope({ centre }: { centre: string }) {
  const scope = useQuery(scopeQuery(centre))
  if (scope.error) return <ProblemAlert error={scope.error} onRetry={() => void scope.refetch()} />
  const of = scope.data
  return (
    <Section title={of ? (of.inScope ? t('inScope') : t('outOfScope')) : t('why')}>
      {of && (
        <Facts
          items={[
            [t('snapshotOn'), of.snapshotOn && <DateText date={of.snapshotOn} />],
            [t('firstRegistration'), of.firstRegistrationOn && <DateText date={of.firstRegistrationOn} />],
            [t('employerEngagement'), of.employerEngagement ? t('lookedAt') : t('notLookedAt')],
            [t('learnerComplaints'), of.higherLevels ? t('lookedAt') : t('notLookedAt')],
          ]}
        />
      )}
      <DataTable
        caption={t('why')}
        columns={reasonColumns}
        rows={of?.reasons ?? []}
        rowKey={(reason) => reason.rule + reason.words}
        loading={scope}
        empty={null}
      />
    </Section>
  )
}

function Lines({ centre, enrolmentId }: { centre: string; enrolmentId: string }) {
  const mayEdit = useHasRole('AO_ADMIN', 'CENTRE_CONTACT')
  const registrations = useQuery(registrationsQuery(enrolmentId))
  const [editing, setEditing] = useState(false)
  return (
    <Section
      title={t('lines')}
      actions={
        mayEdit &&
        !editing &&
        registrations.data && (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('enterSnapshot')}
          </Button>
        )
      }
    >
      {editing && registrations.data && (
        <SnapshotForm
          centre={centre}
          enrolmentId={enrolmentId}
          last={registrations.data.lines}
          onDone={() => setEditing(false)}
        />
      )}
      <DataTable
        caption={t('lines')}
        columns={lineColumns}
        rows={registrations.data?.lines ?? []}
        rowKey={(line) => line.qualificationId + (line.siteId ?? '') + (line.deliveryContext ?? '')}
        loading={registrations}
        empty={
          <EmptyState title={t('noLines')} order={3}>
            {t('noLinesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function History({ centre }: { centre: string }) {
  const history = useInfiniteQuery(scopeHistoryQuery(centre))
  return (
    <Section title={t('history')}>
      <DataTable
        caption={t('history')}
        columns={historyColumns}
        rows={rowsOf<ScopeHistoryRow>(history.data)}
        rowKey={(row) => row.id}
        loading={history}
        empty={<EmptyState title={t('noLines')} order={3} />}
      />
    </Section>
  )
}
