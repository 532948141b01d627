import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { ApprovalForm, EditApprovalForm } from './ApprovalForm'
import { ExternalAssessment } from './ExternalAssessment'
import { ProgrammeForm } from './ProgrammeForm'
import { approvalsQuery, centreQuery, enrolmentsQuery, programmesQuery, type Approval, type Programme } from './queries'
import { Recognition } from './Recognition'
import { plain, t } from './words'

/** What a centre offers and what it is approved for. */
export function Component() {
  const { centre = '' } = useParams()
  const record = useQuery(centreQuery(centre))
  const enrolments = useQuery(enrolmentsQuery(centre))
  const enrolment = enrolments.data?.items[0]
  return (
    <Page
      title={t('programmes')}
      lead={t('programmesLead')}
      breadcrumbs={[
        { label: t('centres'), to: '/centres' },
        { label: record.data?.name ?? centre, to: `/centres/${centre}` },
      ]}
    >
      <Programmes centre={centre} enrolmentId={enrolment?.id} />
      <ExternalAssessment centre={centre} />
      {enrolment && <Approvals enrolmentId={enrolment.id} />}
      {enrolment && <Recognition enrolmentId={enrolment.id} />}
    </Page>
  )
}

function Programmes({ centre, enrolmentId }: { centre: string; enrolmentId: string | undefined }) {
  const mayEdit = useHasRole('AO_ADMIN', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const list = useQuery(programmesQuery(centre))
  const [editing, setEditing] = useState<Programme | 'new'>()
  const columns: readonly Column<Programme>[] = [
    { key: 'title', header: t('programme'), isTitle: true, cell: (each) => each.title },
    { key: 'level', header: t('level'), cell: (each) => plain(each.level) },
    { key: 'subject', header: t('subjectArea'), cell: (each) => each.subjectArea },
    { key: 'site', header: t('site'), cell: (each) => each.siteName ?? '' },
    {
      key: 'leader',
      header: t('leader'),
      cell: (each) => each.leaderName ?? <Badge tone="warn">{t('noLeader')}</Badge>,
    },
    { key: 'from', header: t('from'), cell: (each) => <DateText date={each.startsOn} /> },
    { key: 'until', header: t('until'), cell: (each) => (each.endsOn ? <DateText date={each.endsOn} /> : t('open')) },
    ...(mayEdit
      ? [
          {
            key: 'action',
            header: t('action'),
            cell: (each: Programme) => (
              <Button variant="default" size="compact-sm" onClick={() => setEditing(each)}>
                {t('change')} <span className="visually-hidden">{each.title}</span>
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section
      title={t('programmes')}
      actions={
        mayEdit &&
        enrolmentId &&
        !editing && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('addProgramme')}
          </Button>
        )
      }
    >
      {editing && enrolmentId && (
        <ProgrammeForm
          key={editing === 'new' ? 'new' : editing.id}
          centre={centre}
          enrolmentId={enrolmentId}
          programme={editing === 'new' ? undefined : editing}
          onDone={() => setEditing(undefined)}
        />
      )}
      <DataTable
        caption={t('programmes')}
        columns={columns}
        rows={list.data?.items ?? []}
        rowKey={(each) => each.id}
        loading={list}
        empty={
          <EmptyState title={t('noProgrammes')} order={3}>
            {t('noProgrammesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

const approvalColumns: readonly Column<Approval>[] = [
  { key: 'title', header: t('qualification'), isTitle: true, cell: (each) => each.title },
  { key: 'number', header: t('number'), cell: (each) => each.qualificationNumber },
  { key: 'level', header: t('level'), cell: (each) => plain(each.level) },
  { key: 'status', header: t('status'), cell: (each) => plain(each.status) },
  { key: 'approvedOn', header: t('approvedOn'), cell: (each) => <DateText date={each.approvedOn} /> },
  {
    key: 'endedOn',
    header: t('approvalEndedOn'),
    cell: (each) => each.endedOn && <DateText date={each.endedOn} />,
  },
]

function Approvals({ enrolmentId }: { enrolmentId: string }) {
  const isAdmin = useHasRole('AO_ADMIN')
  const list = useQuery(approvalsQuery(enrolmentId))
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<Approval>()
  const changeColumn: Column<Approval> = {
    key: 'action',
    header: t('action'),
    cell: (each) => (
      <Button variant="default" size="compact-sm" onClick={() => setEditing(each)}>
        {t('editApproval')} <span className="visually-hidden">{each.title}</span>
      </Button>
    ),
  }
  return (
    <Section
      title={t('approvals')}
      actions={
        isAdmin &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('addApproval')}
          </Button>
        )
      }
    >
      {editing && (
        <EditApprovalForm
          key={editing.id}
          enrolmentId={enrolmentId}
          approval={editing}
          onDone={() => setEditing(undefined)}
        />
      )}
      {adding && <ApprovalForm enrolmentId={enrolmentId} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('approvals')}
        columns={isAdmin ? [...approvalColumns, changeColumn] : approvalColumns}
        rows={list.data?.items ?? []}
        rowKey={(each) => each.id}
        loading={list}
        empty={<EmptyState title={t('noApprovals')} order={3} />}
      />
    </Section>
  )
}
