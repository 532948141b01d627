import { Checkbox } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import classes from './Observation.module.css'
import { ObservationFrame } from './ObservationFrame'
import { dueQuery, type Due } from './queries'
import { t } from './words'

/** Named as in the interface. */
const SHAPE = { overdue: flag }

const columns: readonly Column<Due>[] = [
  { key: 'assessor', header: t('assessor'), isTitle: true, cell: (row) => row.assessor },
  {
    key: 'due',
    header: t('dueOn'),
    cell: (row) => (
      <>
        <DateText date={row.dueOn} />{' '}
        {row.overdue && (
          <Badge tone="bad" shape={<IconAlertTriangle size={16} aria-hidden />}>
            {t('overdue')}
          </Badge>
        )}
      </>
    ),
  },
  { key: 'red', header: t('red'), cell: (row) => row.red && t('yes') },
  {
    key: 'observed',
    header: t('observedOn'),
    cell: (row) => (row.observedOn ? <DateText date={row.observedOn} /> : t('notObserved')),
  },
  { key: 'planned', header: t('plannedFor'), cell: (row) => row.plannedFor && <DateText date={row.plannedFor} /> },
]

/** Every active assessor, and by when they are observed (IQA-073). */
export function Component() {
  const { planId = '' } = useParams()
  const [{ overdue }, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(dueQuery(planId, overdue))
  return (
    <ObservationFrame place="/observations-due" lead={t('dueLead')}>
      {() => (
        <>
          <div role="search" aria-label={t('filters')} className={classes.filters}>
            <Checkbox
              className={classes.check ?? ''}
              label={t('overdueOnly')}
              checked={overdue}
              onChange={(event) => change({ overdue: event.currentTarget.checked })}
            />
          </div>
          <DataTable
            caption={t('due')}
            columns={columns}
            rows={rowsOf<Due>(list.data)}
            rowKey={(row) => row.assessorId}
            loading={list}
            empty={<EmptyState title={t('nobodyDue')}>{t('nobodyDueDetail')}</EmptyState>}
          />
        </>
      )}
    </ObservationFrame>
  )
}
