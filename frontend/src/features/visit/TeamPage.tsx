import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { teamQuery, type Team } from './queries'
import { TeamForm } from './TeamForm'
import { t } from './words'

type Member = Team['members'][number]

const COLUMNS: readonly Column<Member>[] = [
  {
    key: 'name',
    header: t('name'),
    isTitle: true,
    cell: (row) => (
      <>
        {row.name} {row.left && <Badge tone="warn">{t('leftPool')}</Badge>}
      </>
    ),
  },
  { key: 'capacity', header: t('capacity'), align: 'end', cell: (row) => row.capacity },
]

/** A team: who leads it, who belongs to it, who has left. */
export function Component() {
  const { teamId = '' } = useParams()
  const mayEdit = useHasRole('PRINCIPAL_REVIEWER', 'AO_ADMIN')
  const team = useQuery(teamQuery(teamId))
  const [editing, setEditing] = useState(false)
  const breadcrumbs = [{ label: t('teams'), to: '/teams' }]
  if (team.isPending) return <PageSkeleton title={t('team')} />
  if (!team.data) {
    return (
      <Page title={t('team')} breadcrumbs={breadcrumbs}>
        <ProblemAlert error={team.error} onRetry={() => void team.refetch()} />
      </Page>
    )
  }
  return (
    <Page
      title={team.data.name}
      breadcrumbs={breadcrumbs}
      actions={mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('editTeam')}</Button>}
    >
      {editing ? (
        <TeamForm team={team.data} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Facts items={[[t('leader'), team.data.leaderName]]} />
          <Section title={t('members')}>
            <DataTable
              caption={t('members')}
              columns={COLUMNS}
              rows={team.data.members}
              rowKey={(row) => row.id}
              loading={team}
              empty={
                <EmptyState title={t('noMembers')} order={3}>
                  {t('noMembersDetail')}
                </EmptyState>
              }
            />
          </Section>
        </>
      )}
    </Page>
  )
}
