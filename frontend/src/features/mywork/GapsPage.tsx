import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import classes from './MyWork.module.css'
import { PlanFrame } from './PlanFrame'
import { gapsQuery, type Gap } from './queries'
import { t } from './words'

const columns: readonly Column<Gap>[] = [
  { key: 'gap', header: t('gap'), isTitle: true, cell: (row) => row.title },
  { key: 'kind', header: t('gapKind'), cell: (row) => t(`gapKind_${row.kind}`) },
  { key: 'decisions', header: t('decisions'), align: 'end', cell: (row) => row.decisions },
]

/** The assessors and units of which no decision is in the sample (IQA-079). */
export function Component() {
  const { planId = '' } = useParams()
  const list = useInfiniteQuery(gapsQuery(planId))
  return (
    <PlanFrame title={() => t('gaps')} lead={t('gapsLead')} below>
      {() => (
        <div className={classes.below}>
          <DataTable
            caption={t('gaps')}
            columns={columns}
            rows={rowsOf<Gap>(list.data)}
            rowKey={(row) => `${row.kind} ${row.key}`}
            loading={list}
            empty={<EmptyState title={t('noGaps')}>{t('noGapsDetail')}</EmptyState>}
          />
          <Button component={Link} to={`/iqa-work-plans/${planId}/coverage?gaps=true`} variant="default">
            {t('openMatrix')}
          </Button>
        </div>
      )}
    </PlanFrame>
  )
}
