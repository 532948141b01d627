import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { complianceQuery, type Compliance } from './queries'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { RatingBadge } from './StateOfSample'
import { t } from './words'

const SHAPE = { short: flag }

/** Who falls short of the policy in force, and by how much (IQA-023). */
export function Component() {
  return (
    <SamplingFrame place="/sampling-compliance" lead={t('complianceLead')}>
      {(of) => <Standings {...of} />}
    </SamplingFrame>
  )
}

const columns: readonly Column<Compliance>[] = [
  { key: 'assessor', header: t('assessor'), isTitle: true, cell: (row) => row.assessor },
  { key: 'programme', header: t('programme'), cell: (row) => row.programme },
  {
    key: 'compliant',
    header: t('compliance'),
    cell: (row) => (
      <Badge tone={row.compliant ? 'good' : 'bad'} shape={<span aria-hidden>{row.compliant ? '✓' : '▲'}</span>}>
        {t(row.compliant ? 'compliant' : 'notCompliant')}
      </Badge>
    ),
  },
  {
    key: 'shortfalls',
    header: t('shortfalls'),
    cell: (row) => row.shortfalls.map((one) => <div key={one.code}>{one.text}</div>),
  },
  { key: 'rating', header: t('rating'), cell: (row) => <RatingBadge rating={row.rating} /> },
  {
    key: 'learners',
    header: t('learners'),
    cell: (row) =>
      t('learnersOf', { sampled: row.learnersSampled, needed: row.learnersNeeded, learners: row.learners }),
  },
  {
    key: 'done',
    header: t('done'),
    cell: (row) => t('samplesOf', { done: row.samplesDone, samples: row.samples }),
  },
]

function Standings({ plan }: SamplingPlan) {
  const [search, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(complianceQuery(plan.id, search.short))
  return (
    <>
      <Checkbox
        label={t('shortOnly')}
        checked={search.short}
        onChange={(event) => change({ short: event.currentTarget.checked })}
      />
      <DataTable
        caption={t('compliance')}
        columns={columns}
        rows={rowsOf<Compliance>(list.data)}
        rowKey={(row) => `${row.assessorId}/${row.programmeId}`}
        loading={list}
        empty={
          search.short ? (
            <EmptyState title={t('allCompliant')}>{t('allCompliantDetail')}</EmptyState>
          ) : (
            <EmptyState title={t('noCompliance')}>{t('noComplianceDetail')}</EmptyState>
          )
        }
      />
    </>
  )
}
