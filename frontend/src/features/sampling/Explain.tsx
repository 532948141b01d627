import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { SearchField } from '../../ui/SearchField'
import { Section } from '../../ui/Section'
import classes from './Matrix.module.css'
import { assessmentsQuery, type Assessment, type DrawRow, type Plan } from './queries'
import { Why } from './Why'
import { t } from './words'

/** "Why is this in, why is that not in?", of any draw that was made. */
export function Explain({ plan, draws }: { plan: Plan; draws: readonly DrawRow[] }) {
  const reads = useHasRole('LEAD_IQA', 'IQA', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const [learner, setLearner] = useState('')
  const [drawId, setDrawId] = useState<string>()
  const draw = draws.find((each) => each.id === drawId) ?? draws[0]
  if (!reads || !draw) return null
  return (
    <Section title={t('explain')}>
      <p className={classes.keys}>{t('explainLead')}</p>
      <div role="search" aria-label={t('explain')} className={classes.filters}>
        <SearchField label={t('learnerReference')} words={learner} onSearch={setLearner} />
        <NativeSelect
          label={t('number')}
          value={draw.id}
          onChange={(event) => setDrawId(event.currentTarget.value)}
          data={draws.map(({ id, number, seed }) => ({ value: id, label: `${number}: ${seed}` }))}
        />
      </div>
      {learner !== '' && <Decisions plan={plan} draw={draw} learner={learner} />}
    </Section>
  )
}

function Decisions({ plan, draw, learner }: { plan: Plan; draw: DrawRow; learner: string }) {
  const list = useInfiniteQuery(assessmentsQuery(plan.centreId, { learner }))
  const columns: readonly Column<Assessment>[] = [
    { key: 'unit', header: t('unit'), isTitle: true, cell: (row) => row.unit },
    { key: 'method', header: t('method'), cell: (row) => t(`method_${row.method}`) },
    { key: 'assessor', header: t('assessor'), cell: (row) => row.assessor },
    { key: 'state', header: t('assessmentState'), cell: (row) => t(`assessment_${row.state}`) },
    {
      key: 'why',
      header: t('reason'),
      cell: (row) => (
        <Why
          key={draw.id}
          planId={plan.id}
          draw={draw}
          assessmentId={row.id}
          label={t('whyInOrOut')}
          of={t('sampleOf', row)}
        />
      ),
    },
  ]
  return (
    <DataTable
      caption={t('found')}
      columns={columns}
      rows={rowsOf<Assessment>(list.data)}
      rowKey={(row) => row.id}
      loading={list}
      empty={
        <EmptyState title={t('noneFound')} order={3}>
          {t('noneFoundDetail')}
        </EmptyState>
      }
    />
  )
}
