import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { closingQuery, useReopen, type Closing } from './closingQueries'
import { t } from './closingWords'
import { PlanFrame } from './PlanFrame'
import { figureOf } from './points'
import { versionQuery, type Criterion, type Plan } from './queries'
import classes from './workplan.module.css'

const ClosingForm = lazy(() => import('./ClosingForm'))

/** The end of a plan: what is unfinished before it, and what came of it (IQA-086). */
export function Component() {
  return (
    <PlanFrame title={t('closing')} lead={t('closingLead')}>
      {(plan) => <Loaded plan={plan} />}
    </PlanFrame>
  )
}

function Loaded({ plan }: { plan: Plan }) {
  const closing = useQuery(closingQuery(plan.id))
  const version = useQuery({
    ...versionQuery(plan.id, plan.currentVersionId ?? ''),
    enabled: plan.currentVersionId !== undefined,
  })
  if (closing.error) return <ProblemAlert error={closing.error} onRetry={() => void closing.refetch()} />
  if (!closing.data || (plan.currentVersionId && version.isPending)) return <Lines count={6} />
  return <Ending plan={plan} closing={closing.data} criteria={version.data?.content.successCriteria ?? []} />
}

type Doing = 'close' | 'ask-to-reopen' | 'reopen' | 'refuse-to-reopen'

const WORDS = {
  'ask-to-reopen': ['ask', 'askTitle', 'askedToast'],
  reopen: ['reopen', 'reopenTitle', 'reopened'],
  'refuse-to-reopen': ['refuse', 'refuseTitle', 'refused'],
} as const

interface Props {
  readonly plan: Plan
  readonly closing: Closing
  readonly criteria: readonly Criterion[]
}

function Ending({ plan, closing, criteria }: Props) {
  const [doing, setDoing] = useState<Doing>()
  const reopen = useReopen(closing)
  const done = () => setDoing(undefined)
  const evaluated = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  if (doing === 'close') {
    return (
      <Suspense fallback={<Lines count={6} />}>
        <ClosingForm plan={plan} closing={closing} criteria={criteria} onDone={done} />
      </Suspense>
    )
  }
  if (doing) {
    const [label, title, toasted] = WORDS[doing]
    return (
      <ConfirmPanel
        title={t(title)}
        confirmLabel={t(label)}
        draftKey={`iqa-plan/${plan.id}/${doing}`}
        reason={doing === 'reopen' ? 'none' : 'required'}
        onConfirm={async (reason) => {
          await reopen.mutateAsync({ what: doing, reason })
          toast(t(toasted))
          done()
        }}
        onCancel={done}
      >
        {doing === 'reopen' && t('reopenText')}
      </ConfirmPanel>
    )
  }
  const commands = closing.allowedCommands
  return (
    <div className={classes.stack}>
      <Facts
        items={[
          [t('closedOn'), closing.closedOn && <DateText date={closing.closedOn} />],
          [t('closedBy'), closing.closedByName],
          [t('earlyReason'), closing.earlyReason],
          [t('lessons'), closing.lessons && <PlainText>{closing.lessons}</PlainText>],
          [
            t('carryForward'),
            closing.carryForward.length > 0 && (
              <ul className={classes.plain}>
                {closing.carryForward.map((words, index) => (
                  <li key={index}>{words}</li>
                ))}
              </ul>
            ),
          ],
          [t('asked'), closing.reopenReason],
        ]}
      />
      {closing.evaluations.length > 0 && (
        <Section title={t('criteria')} order={3}>
          <Facts
            items={closing.evaluations.map((each) => {
              const criterion = evaluated.get(each.criterionId)
              const value = figureOf(each.value, criterion?.unit)
              const outcome = t(`outcome_${each.outcome}`)
              return [
                criterion?.statement ?? each.criterionId,
                `${value === undefined ? outcome : `${outcome}, ${value}`}: ${each.words}`,
              ]
            })}
          />
        </Section>
      )}
      {plan.state === 'OPEN' && commands.length === 0 && <p className={classes.dim}>{t('notLead')}</p>}
      <div className={classes.commands}>
        <CommandButton command="close" commands={commands} explains onClick={() => setDoing('close')}>
          {t('closePlan')}
        </CommandButton>
        {(['ask-to-reopen', 'reopen'] as const).map((command) => (
          <CommandButton
            key={command}
            command={command}
            commands={commands}
            variant="default"
            onClick={() => setDoing(command)}
          >
            {t(WORDS[command][0])}
          </CommandButton>
        ))}
        {/* Whoever may open it again may also leave it closed. */}
        <CommandButton
          command="reopen"
          commands={commands}
          variant="default"
          onClick={() => setDoing('refuse-to-reopen')}
        >
          {t('refuse')}
        </CommandButton>
      </div>
    </div>
  )
}
