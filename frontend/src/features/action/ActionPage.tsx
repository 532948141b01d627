import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { CommandButton } from '../../ui/CommandButton'
import { DateText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { Urgency } from '../../ui/Urgency'
import classes from './Action.module.css'
import { urgencyOf, waitingOnWords } from './ActionTable'
import { AssignForm } from './AssignForm'
import { COMMANDS, Decision, type DecisionCommand } from './Decisions'
import { ExtensionHistory } from './ExtensionHistory'
import { LinkTo } from './LinkTo'
import { Conversation } from './Conversation'
import { actionQuery, type Action } from './queries'
import { SubmitForm } from './SubmitForm'
import { Tasks } from './Tasks'
import { UpdateForm } from './UpdateForm'
import { Verdict } from './Verdict'
import { t } from './words'

const CRUMBS = [{ label: t('actions'), to: '/actions' }]

/** One action: what is asked and why, the clock, what happened, and the next step. */
export function Component() {
  const { actionId = '' } = useParams()
  const action = useQuery(actionQuery(actionId))
  if (action.error && !action.data) {
    return (
      <Page title={t('action')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={action.error} onRetry={() => void action.refetch()} />
      </Page>
    )
  }
  if (!action.data) return <PageSkeleton title={t('action')} />
  return <Loaded action={action.data} />
}

type Open = 'post-update' | 'submit' | 'assign-owner' | DecisionCommand

const isDecision = (open: Open | undefined): open is DecisionCommand => open !== undefined && open in COMMANDS

function Loaded({ action }: { action: Versioned<Action> }) {
  const { summary } = action
  const [open, setOpen] = useState<Open>()
  const urgency = urgencyOf(summary)
  const close = () => setOpen(undefined)
  return (
    <Page title={action.reference} breadcrumbs={CRUMBS} aside={<StateBadge of="action" state={summary.state} />} narrow>
      <Section title={t('asked')}>
        <p className={classes.asked}>{summary.words}</p>
        <div className={classes.badges}>
          {t('due')}{' '}
          <DateText date={summary.dueOn} workingDaysLeft={summary.workingDaysLeft} rule={action.due?.words} />
          {urgency && <Urgency kind={urgency} />}
        </div>
        {summary.extensionWanted && (
          <p>
            {t('extensionWaits')}: <DateText date={summary.extensionWanted} />
          </p>
        )}
      </Section>
      <div className={classes.step}>
        {open === 'post-update' && <UpdateForm action={action} onDone={close} />}
        {open === 'submit' && <SubmitForm action={action} onDone={close} />}
        {open === 'assign-owner' && <AssignForm action={action} onDone={close} />}
        {isDecision(open) && <Decision key={open} command={open} action={action} onDone={close} />}
        {open === undefined && (
          <div className={classes.commands}>
            <CommandButton
              command="post-update"
              commands={action.allowedCommands}
              onClick={() => setOpen('post-update')}
            >
              {t('postUpdate')}
            </CommandButton>
            <CommandButton
              command="submit"
              commands={action.allowedCommands}
              variant="default"
              onClick={() => setOpen('submit')}
            >
              {t('submit')}
            </CommandButton>
            <CommandButton
              command="assign-owner"
              commands={action.allowedCommands}
              variant="default"
              onClick={() => setOpen('assign-owner')}
            >
              {t('assignOwner')}
            </CommandButton>
            {(Object.keys(COMMANDS) as DecisionCommand[]).map((name) => (
              <CommandButton
                key={name}
                command={name}
                commands={action.allowedCommands}
                variant="default"
                onClick={() => setOpen(name)}
              >
                {COMMANDS[name](action)}
              </CommandButton>
            ))}
          </div>
        )}
        <Verdict action={action} />
      </div>
      <Tasks action={action} />
      <Section title={t('conversation')}>
        <Conversation updates={action.updates} />
      </Section>
      <ExtensionHistory extensions={action.extensions} />
      <Section title={t('details')}>
        <Facts
          items={[
            [t('why'), summary.source && t(`source${summary.source}`)],
            [
              t('why'),
              summary.objective &&
                (summary.measure && action.measureStatement
                  ? t('whyMeasure', {
                      objective: summary.objective,
                      title: action.objectiveTitle ?? '',
                      measure: summary.measure,
                      statement: action.measureStatement,
                    })
                  : t('whyObjective', { objective: summary.objective, title: action.objectiveTitle ?? '' })),
            ],
            [t('found'), action.rationale],
            [t('level'), summary.levelTag],
            [t('subject'), summary.subjectTag],
            [t('centre'), summary.centreName],
            [
              t('visit'),
              summary.visitId && (
                <Anchor key="visit" component={Link} to={`/visits/${summary.visitId}`} inherit>
                  {summary.visitReference}
                </Anchor>
              ),
            ],
            [t('owner'), summary.ownerName ?? t('nobodyYet')],
            [t('verifier'), summary.verifierName],
            [t('waitingOn'), waitingOnWords(summary)],
            [t('progress'), t('percentDone', { percent: summary.percent })],
            [t('centreClock'), action.due?.words],
            [t('firstDue'), summary.dueOn !== summary.originalDueOn && <DateText date={summary.originalDueOn} />],
            [t('checkClock'), action.check?.words],
            [t('done'), summary.doneOn && <DateText date={summary.doneOn} />],
            [t('accepted'), summary.acceptedOn && <DateText date={summary.acceptedOn} />],
            [t('effective'), summary.effectiveOn && <DateText date={summary.effectiveOn} />],
            [t('origin'), action.origin && <LinkTo item={action.origin} />],
            [t('successor'), action.successor && <LinkTo item={action.successor} />],
          ]}
        />
      </Section>
    </Page>
  )
}
