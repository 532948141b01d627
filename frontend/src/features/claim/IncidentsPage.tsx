import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import { IncidentBadge } from './IncidentBadge'
import { IncidentForm } from './IncidentForm'
import { incidentsQuery, useWriteIncident, type IncidentRow } from './queries'
import { t } from './words'

/** Wrong, early, late or fraudulent registrations and claims (QMR-237). */
export function Component() {
  return (
    <ClaimPage title={t('incidents')} lead={t('incidentsLead')} place="/incidents">
      {(of) => <Incidents {...of} />}
    </ClaimPage>
  )
}

function Incidents({ centre, base }: ClaimCentre) {
  const mayWrite = useHasRole('EXAMS_OFFICER', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'CENTRE_MANAGER')
  const list = useInfiniteQuery(incidentsQuery(centre))
  const write = useWriteIncident()
  const navigate = useNavigate()
  const [writing, setWriting] = useState(false)
  const columns: readonly Column<IncidentRow>[] = [
    {
      key: 'what',
      header: t('incident'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`${base}/incidents/${row.id}`} inherit>
          {t(`incident_${row.kind}_${row.concerns}`)}
        </Anchor>
      ),
    },
    { key: 'words', header: t('happened'), cell: (row) => row.words },
    { key: 'on', header: t('foundOn'), cell: (row) => <DateText date={row.foundOn} /> },
    { key: 'state', header: t('state'), cell: (row) => <IncidentBadge state={row.state} /> },
    { key: 'reported', header: t('reportedAt'), cell: (row) => row.reportedAt && <InstantText at={row.reportedAt} /> },
  ]
  return (
    <Section
      title={t('incidents')}
      actions={
        mayWrite &&
        !writing && (
          <Button variant="default" onClick={() => setWriting(true)}>
            {t('writeIncident')}
          </Button>
        )
      }
    >
      {writing && (
        <IncidentForm
          centre={centre}
          draftKey={`claim/${centre}/incident`}
          onSend={async (incident) => {
            const written = await write.mutateAsync(incident)
            toast(t('incidentSaved'))
            await navigate(`${base}/incidents/${written.id}`)
          }}
          onDone={() => setWriting(false)}
        />
      )}
      <DataTable
        caption={t('incidents')}
        columns={columns}
        rows={rowsOf<IncidentRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noIncidents')} order={3}>
            {t('noIncidentsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
