import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { reviewersQuery, teamsQuery, type TeamRow } from './queries'
import { t } from './words'
import classes from './Visit.module.css'

const COLUMNS: readonly Column<TeamRow>[] = [
  {
    key: 'name',
    header: t('team'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/teams/${row.id}`} inherit>
        {row.name}
      </Anchor>
    ),
  },
  { key: 'leader', header: t('leader'), cell: (row) => row.leaderName },
  {
    key: 'members',
    header: t('memberCount'),
    align: 'end',
    cell: (row) => (
      <span className={classes.flags}>
        {row.left > 0 && <Badge tone="warn">{t('haveLeft', { count: row.left })}</Badge>}
        {row.members}
      </span>
    ),
  },
]

/** Every team of the awarding organisation, and the reviewers who stand in none. */
export function Component() {
  const mayForm = useHasRole('PRINCIPAL_REVIEWER', 'AO_ADMIN')
  const teams = useInfiniteQuery(teamsQuery())
  const alone = useQuery(reviewersQuery()).data?.filter((each) => !each.teamId) ?? []
  return (
    <Page
      title={t('teams')}
      lead={t('teamsLead')}
      actions={
        mayForm && (
          <Button component={Link} to="/teams/new">
            {t('formTeam')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('teams')}
        columns={COLUMNS}
        rows={rowsOf<TeamRow>(teams.data)}
        rowKey={(row) => row.id}
        loading={teams}
        empty={<EmptyState title={t('noTeams')}>{t(mayForm ? 'noTeamsDetail' : 'noTeamsDetailReader')}</EmptyState>}
      />
      {alone.length > 0 && (
        <Section title={t('withoutTeam')}>
          <p>{t('withoutTeamDetail', { names: alone.map((each) => each.name).join(', ') })}</p>
        </Section>
      )}
    </Page>
  )
}
