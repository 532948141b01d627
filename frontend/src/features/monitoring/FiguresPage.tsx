import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { writeDate } from '../../shared/time/dates'
import { choice, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import classes from './Monitoring.module.css'
import { MonitoringFrame } from './MonitoringFrame'
import { BYS, figuresQuery, type By, type FiguresLine } from './queries'
import { t } from './words'

/** Named as in the interface. */
const SHAPE = { by: choice(BYS, 'MEMBER') }

const counted = (number: number | undefined) => number ?? t('notCounted')

const columns: readonly Column<FiguresLine>[] = [
  { key: 'who', header: t('who'), isTitle: true, cell: (row) => row.name },
  { key: 'kind', header: t('kindOfWork'), cell: (row) => t.lookUp(`kind_${row.kind}`) ?? row.kind },
  { key: 'planned', header: t('planned'), align: 'end', cell: (row) => row.planned },
  { key: 'done', header: t('doneCount'), align: 'end', cell: (row) => counted(row.done) },
  { key: 'onTime', header: t('onTime'), align: 'end', cell: (row) => counted(row.onTime) },
  { key: 'overdue', header: t('overdueCount'), align: 'end', cell: (row) => counted(row.overdue) },
  { key: 'rate', header: t('disagreementRate'), align: 'end', cell: (row) => counted(row.disagreementRate) },
]

/** What is planned and done, counted when it is read (IQA-054). */
export function Component() {
  const { planId = '' } = useParams()
  const [{ by }, change] = useSearchState(SHAPE)
  const figures = useQuery(figuresQuery(planId, by))
  return (
    <MonitoringFrame place="/figures" lead={figures.data && t('figuresLead', { day: writeDate(figures.data.asOf) })}>
      {() => (
        <>
          <div role="search" aria-label={t('filters')} className={classes.filters}>
            <NativeSelect
              label={t('by')}
              value={by}
              onChange={(event) => change({ by: event.currentTarget.value as By })}
              data={BYS.map((value) => ({ value, label: t(`by_${value}`) }))}
            />
          </div>
          <DataTable
            caption={t('figures')}
            columns={columns}
            rows={figures.data?.items ?? []}
            rowKey={(row) => row.ofId + row.kind}
            loading={figures}
            empty={<EmptyState title={t('noFigures')}>{t('noFiguresDetail')}</EmptyState>}
          />
        </>
      )}
    </MonitoringFrame>
  )
}
