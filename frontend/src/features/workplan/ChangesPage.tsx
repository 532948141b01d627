import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { text, useSearchState } from '../../shared/useSearchState'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { ChangeFields, ChangeHead } from './ChangeFields'
import { PlanFrame } from './PlanFrame'
import { changesQuery, versionQuery, type Change, type Plan } from './queries'
import { namesOf, type Names } from './readable'
import { areaQuery } from './teamQueries'
import classes from './workplan.module.css'
import { t } from './words'

const SHAPE = { from: text() }

/** Two versions side by side: what was added, removed and changed, and why (IQA-063). */
export function Component() {
  return <PlanFrame title={t('changes')}>{(plan) => <Comparison plan={plan} />}</PlanFrame>
}

function Comparison({ plan }: { plan: Plan }) {
  const { versionId = '' } = useParams()
  const [{ from }] = useSearchState(SHAPE)
  const changes = useQuery(changesQuery(plan.id, versionId, from || undefined))
  const area = useQuery(areaQuery(plan.areaId)).data
  const before = useQuery({
    ...versionQuery(plan.id, changes.data?.fromVersionId ?? ''),
    enabled: changes.data !== undefined,
  }).data
  const after = useQuery(versionQuery(plan.id, versionId)).data
  if (changes.isPending) return <Lines count={6} />
  if (!changes.data) return <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />
  const { fromNumber, toNumber, people } = changes.data
  return (
    <Section title={t('changesOf', { from: fromNumber, to: toNumber })}>
      <ChangeList changes={changes.data.changes} names={namesOf(area, people, before?.content, after?.content)} />
    </Section>
  )
}

/** Changes with their reasons. */
export function ChangeList({ changes, names }: { changes: readonly Change[]; names: Names }) {
  if (changes.length === 0) return <p className={classes.dim}>{t('noChanges')}</p>
  return (
    <ul className={classes.items}>
      {changes.map((change) => (
        <li key={`${change.section}/${change.itemId ?? ''}`} className={classes.item}>
          <ChangeHead change={change} order={3} />
          <ChangeFields change={change} names={names} />
          {change.reason && (
            <div>
              <strong>{t('why')}</strong>
              {change.trigger && ` (${t.lookUp(`trigger_${change.trigger}`) ?? change.trigger})`}
              <PlainText>{change.reason}</PlainText>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
