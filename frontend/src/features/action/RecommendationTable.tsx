import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { DataTable, type Column, type Loading } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { StateBadge } from '../../ui/StateBadge'
import classes from './Action.module.css'
import type { RecommendationRow } from './queries'
import { t } from './words'

export const outcomeWords = (outcome: NonNullable<RecommendationRow['outcome']>): string => t(`outcome${outcome}`)

const columns: readonly Column<RecommendationRow>[] = [
  {
    key: 'recommendation',
    header: t('recommendation'),
    isTitle: true,
    sort: 'reference',
    cell: (row) => (
      <div className={classes.title}>
        <Anchor component={Link} to={`/recommendations/${row.id}`} inherit>
          {row.reference}
        </Anchor>
        <div className={classes.words}>{row.words}</div>
      </div>
    ),
  },
  { key: 'centre', header: t('centre'), cell: (row) => row.centreName },
  { key: 'objective', header: t('objective'), cell: (row) => row.measure ?? row.objective },
  { key: 'state', header: t('state'), cell: (row) => <StateBadge of="recommendation" state={row.state} /> },
  {
    key: 'outcome',
    header: t('outcome'),
    cell: (row) => (row.outcome ? outcomeWords(row.outcome) : t('reviewAtNEXT_VISIT')),
  },
]

interface Props {
  readonly caption: string
  readonly rows: readonly RecommendationRow[]
  readonly loading: Loading
  readonly sort?: string
  readonly onSort?: (sort: string) => void
}

/** One row per recommendation; cards on a phone. */
export function RecommendationTable(table: Props) {
  return (
    <DataTable<RecommendationRow>
      {...table}
      columns={columns}
      rowKey={(row) => row.id}
      empty={
        <EmptyState order={3} title={t('noRecommendations')}>
          {t('noRecommendationsDetail')}
        </EmptyState>
      }
    />
  )
}
