import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { writeDate } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { offered } from '../../ui/commands'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { EarlierEntries, EarlierValues } from './EarlierValues'
import { PlanFrame } from './PlanFrame'
import { targetOf } from './points'
import type { Plan } from './queries'
import { successQuery, type Standing } from './successQueries'
import { t } from './successWords'
import { areaQuery } from './teamQueries'
import classes from './workplan.module.css'
import { t as common } from './words'

const NoteForm = lazy(() => import('./NoteForm'))

/** How a plan stands to what counts as its success, today and over time (IQA-018). */
export function Component() {
  return (
    <PlanFrame title={t('success')} lead={t('successLead')}>
      {(plan) => <Criteria plan={plan} />}
    </PlanFrame>
  )
}

function Criteria({ plan }: { plan: Plan }) {
  const success = useQuery(successQuery(plan.id))
  const area = useQuery(areaQuery(plan.areaId)).data
  if (success.isPending) return <Lines count={6} />
  if (!success.data) return <ProblemAlert error={success.error} onRetry={() => void success.refetch()} />
  if (success.data.criteria.length === 0)
    return <EmptyState title={t('noCriteria')}>{t('noCriteriaDetail')}</EmptyState>
  const leads = plan.state === 'OPEN' && offered(area?.allowedCommands, 'add-member') !== undefined
  return (
    <div className={classes.stack}>
      {success.data.criteria.map((standing) => (
        <OneCriterion key={standing.criterion.id} planId={plan.id} standing={standing} leads={leads} />
      ))}
    </div>
  )
}

interface Props {
  readonly planId: string
  readonly standing: Standing
  /** Whether the reader leads the area, and so notes what cannot be counted. */
  readonly leads: boolean
}

function OneCriterion({ planId, standing, leads }: Props) {
  const [noting, setNoting] = useState(false)
  const { criterion, judgement, reached } = standing
  const judged = criterion.source === 'JUDGED'
  return (
    <Card label={criterion.statement}>
      <div className={classes.itemHead}>
        <h2>{criterion.statement}</h2>
        {reached !== undefined && (
          <Badge tone={reached ? 'good' : 'warn'}>{t(reached ? 'reached' : 'notReached')}</Badge>
        )}
      </div>
      <Facts
        items={[
          [t('now'), nowOf(standing)],
          [t('judgement'), judgement && <PlainText>{judgement}</PlainText>],
          [common('measure'), criterion.measure],
          [common('target'), targetOf(criterion)],
          [common('baseline'), criterion.baseline],
          [common('byOn'), criterion.byOn && <DateText date={criterion.byOn} />],
          [common('source'), common(`source_${criterion.source}`)],
        ]}
      />
      {judged ? (
        <EarlierEntries planId={planId} criterion={criterion} />
      ) : (
        <EarlierValues planId={planId} criterion={criterion} />
      )}
      {judged && leads && !noting && (
        <div className={classes.commands}>
          <Button variant="default" onClick={() => setNoting(true)}>
            {t('note')}
          </Button>
        </div>
      )}
      {noting && (
        <Suspense fallback={<Lines />}>
          <NoteForm planId={planId} criterion={criterion} onDone={() => setNoting(false)} />
        </Suspense>
      )}
    </Card>
  )
}

function nowOf({ criterion, value, on, done, of }: Standing): string {
  if (criterion.source !== 'JUDGED') {
    return value === undefined || done === undefined || of === undefined
      ? t('nothingToCount')
      : t('percentOf', { value, done, of })
  }
  if (on === undefined) return t('nothingNoted')
  const day = writeDate(on)
  return value === undefined ? day : t('onDay', { value: [value, criterion.unit].filter(Boolean).join(' '), day })
}
