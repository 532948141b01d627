import { Anchor, Button, Checkbox, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { choice, text, useSearchState } from '../../shared/useSearchState'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import classes from './Observation.module.css'
import { ObservationFrame, type ObservedPlan } from './ObservationFrame'
import { PlanForm } from './PlanForm'
import { observationsQuery, STATES, type Observation, type State } from './queries'
import { StateOfObservation } from './StateOfObservation'
import { t } from './words'

/** Named as in the interface. */
const SHAPE = { state: choice(['', ...STATES], ''), observerId: text() }

/** Assessors observed at work under a plan (IQA-073). */
export function Component() {
  return (
    <ObservationFrame place="/observations" lead={t('lead')}>
      {(of) => <Observations {...of} />}
    </ObservationFrame>
  )
}

function Observations({ plan, leads }: ObservedPlan) {
  const { id: me } = useMe()
  const [search, change] = useSearchState(SHAPE)
  const [planning, setPlanning] = useState(false)
  const list = useInfiniteQuery(
    observationsQuery(plan.id, {
      ...(search.state ? { state: [search.state] } : {}),
      ...(search.observerId ? { observerId: search.observerId } : {}),
    }),
  )
  return (
    <Section
      title={t('planned')}
      actions={
        leads &&
        !planning && (
          <Button variant="default" onClick={() => setPlanning(true)}>
            {t('plan')}
          </Button>
        )
      }
    >
      {planning && <PlanForm plan={plan} onDone={() => setPlanning(false)} />}
      <div role="search" aria-label={t('filters')} className={classes.filters}>
        <NativeSelect
          label={t('state')}
          value={search.state}
          onChange={(event) => change({ state: event.currentTarget.value as State | '' })}
          data={[{ value: '', label: t('all') }, ...STATES.map((value) => ({ value, label: t(`state_${value}`) }))]}
        />
        <Checkbox
          className={classes.check ?? ''}
          label={t('mine')}
          checked={search.observerId === me}
          onChange={(event) => change({ observerId: event.currentTarget.checked ? me : '' })}
        />
      </div>
      <DataTable
        caption={t('planned')}
        columns={columnsOf(plan.id)}
        rows={rowsOf<Observation>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('none')} order={3}>
            {t('noneDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

const columnsOf = (planId: string): readonly Column<Observation>[] => [
  {
    key: 'assessor',
    header: t('assessor'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-work-plans/${planId}/observations/${row.id}`} inherit>
        {row.assessor}
      </Anchor>
    ),
  },
  { key: 'state', header: t('state'), cell: (row) => <StateOfObservation state={row.state} /> },
  { key: 'planned', header: t('plannedFor'), cell: (row) => <DateText date={row.plannedFor} /> },
  { key: 'held', header: t('heldOn'), cell: (row) => row.heldOn && <DateText date={row.heldOn} /> },
  { key: 'observer', header: t('observer'), cell: (row) => row.observer },
]
