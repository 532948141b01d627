import { Anchor, Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { writeDate } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useAnswer, useSendBack, useSubmitObjective, type Objective } from './individualQueries'
import type { ObjectiveChoices } from './objective'
import { t } from './progressWords'
import classes from './workplan.module.css'

const Reports = lazy(() => import('./Reports'))
const ReportForm = lazy(() => import('./ReportForm'))
const JudgeForm = lazy(() => import('./JudgeForm'))

type Doing = 'report' | 'submit' | 'send-back' | 'judge' | 'respond'

interface Props {
  readonly of: ObjectiveChoices
  readonly objective: Objective
  readonly title: string
}

/** How an objective in force is getting on, and what came of it (IQA-044, IQA-045). */
export default function ObjectiveProgress({ of, objective, title }: Props) {
  const [doing, setDoing] = useState<Doing>()
  const [open, setOpen] = useState(false)
  const done = () => setDoing(undefined)
  const { progress } = objective
  return (
    <>
      <h4>{t('progress')}</h4>
      <Facts
        items={[
          [t('standing'), progress && standingOf(progress)],
          [t('outcome'), objective.outcome && <Outcome outcome={objective.outcome} state={objective.state} />],
        ]}
      />
      {objective.overdue && <Badge tone="bad">{t('overdue')}</Badge>}
      {progress?.reached && <Badge tone="good">{t('reached')}</Badge>}
      {open && (
        <Suspense fallback={<Lines />}>
          <Reports of={of} objective={objective} />
        </Suspense>
      )}
      {doing === 'report' || doing === 'judge' ? (
        <Suspense fallback={<Lines />}>
          {doing === 'report' ? (
            <ReportForm
              of={of}
              objective={objective}
              onDone={() => {
                setOpen(true)
                done()
              }}
            />
          ) : (
            <JudgeForm of={of} objective={objective} onDone={done} />
          )}
        </Suspense>
      ) : doing ? (
        <Confirm what={doing} of={of} objective={objective} title={title} onDone={done} />
      ) : (
        <div className={classes.commands}>
          {(['report', 'submit', 'judge', 'send-back', 'respond'] as const).map((command) => (
            <CommandButton
              key={command}
              command={command}
              commands={objective.allowedCommands}
              variant={command === 'judge' || command === 'submit' ? 'filled' : 'default'}
              onClick={() => setDoing(command)}
            >
              {t(WORDS[command])}
            </CommandButton>
          ))}
          <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'hideReports' : 'showReports')}
          </Button>
        </div>
      )}
    </>
  )
}

const WORDS = {
  report: 'report',
  submit: 'submit',
  judge: 'judge',
  'send-back': 'sendBack',
  respond: 'answer',
} as const

function standingOf({ on, value, percent }: NonNullable<Objective['progress']>): string {
  const day = writeDate(on)
  return value === undefined || percent === undefined
    ? t('standingPlain', { day })
    : t('standingOf', { value, day, percent })
}

function Outcome({ outcome, state }: { outcome: NonNullable<Objective['outcome']>; state: Objective['state'] }) {
  const { nextAction } = outcome
  return (
    <>
      {t.lookUp(`outcome_${state}`)}, <DateText date={outcome.judgedOn} />
      {outcome.reason && <PlainText>{outcome.reason}</PlainText>}
      {outcome.nextStep && (
        <div>
          {t('nextStep')}: {t(`nextStep_${outcome.nextStep}`)}. {outcome.nextStepWords}
        </div>
      )}
      {nextAction && (
        <div>
          <Anchor component={Link} to={`/actions/${nextAction.id}`}>
            {t('openAction', { reference: nextAction.reference })}
          </Anchor>
          , <DateText date={nextAction.dueOn} />
        </div>
      )}
      {outcome.nextObjectiveId && <div>{t('openNext')}</div>}
      {outcome.response && (
        <div>
          {t('response')}: <PlainText>{outcome.response}</PlainText>
        </div>
      )}
    </>
  )
}

function Confirm({
  what,
  of,
  objective,
  title,
  onDone,
}: Props & { readonly what: 'submit' | 'send-back' | 'respond'; readonly onDone: () => void }) {
  const submit = useSubmitObjective(of.plan, objective)
  const sendBack = useSendBack(of.plan, objective)
  const answer = useAnswer(of.plan, objective)
  const send = (words: string): Promise<unknown> =>
    what === 'submit'
      ? submit.mutateAsync(undefined)
      : what === 'send-back'
        ? sendBack.mutateAsync(words)
        : answer.mutateAsync(words)
  const asks = what === 'submit' ? t('submitTitle', { title }) : t(what === 'respond' ? 'answerTitle' : 'sendBackTitle')
  return (
    <ConfirmPanel
      title={asks}
      confirmLabel={t(WORDS[what])}
      draftKey={`iqa-objective/${objective.id}/${what}`}
      reason={what === 'submit' ? 'none' : 'required'}
      {...(what === 'respond' ? { reasonLabel: t('answer') } : {})}
      onConfirm={async (words) => {
        await send(words)
        toast(t(what === 'submit' ? 'submitted' : what === 'send-back' ? 'sentBack' : 'answered'))
        onDone()
      }}
      onCancel={onDone}
    >
      {what === 'submit' && t('submitText')}
    </ConfirmPanel>
  )
}
