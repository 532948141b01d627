import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { asProblem, type Problem } from '../../api/problem'
import { offered, type Missing } from '../../ui/commands'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { ConcludeForm } from './ConcludeForm'
import { ExceptionForm } from './ExceptionForm'
import { useVisitCommand, type Visit } from './queries'
import { t } from './words'
import classes from './Visit.module.css'

type Open = 'start-with-override' | 'withdraw' | 'defer' | 'conclude' | 'grant-window-exception' | undefined

/** Where a missing thing is put right: each code belongs to one part of the workspace. */
function placeOf(visitId: string): (missing: Missing) => string | undefined {
  return ({ code = '' }) => {
    if (code.startsWith('CED') || code.startsWith('ENGAGEMENT')) return `/visits/${visitId}/engagement`
    if (code.includes('MEETING') || code.includes('ATTENDANCE')) return `/visits/${visitId}/preparation`
    if (code.includes('FEEDBACK') || code.includes('JUDGEMENT') || code.includes('BLOCK'))
      return `/visits/${visitId}/judging`
    return code === 'DATE_NOT_REACHED' ? `/visits/${visitId}/dates` : undefined
  }
}

/** The commands that move the whole case. Those about its date stand beside the dates. */
export function VisitActions({ visit }: { visit: Visit & { etag: string } }) {
  const [open, setOpen] = useState<Open>()
  const [problem, setProblem] = useState<Problem>()
  const send = useVisitCommand(visit)
  const commands = visit.allowedCommands
  const place = placeOf(visit.id)
  const dates = ['propose-date', 'accept-date', 'move-date'].some((name) => offered(commands, name))
  const close = () => setOpen(undefined)

  const withReason = (name: 'start-with-override' | 'withdraw' | 'defer') => async (reason: string) => {
    await send.mutateAsync({ name, body: { reason } })
    toast(t('done'))
    close()
  }

  if (open === 'conclude') return <ConcludeForm visit={visit} onDone={close} />
  if (open === 'grant-window-exception') return <ExceptionForm visit={visit} onDone={close} />
  if (open) {
    const words = {
      'start-with-override': [t('startWithOverride'), t('startWithOverrideText')],
      withdraw: [t('withdraw'), t('withdrawText')],
      defer: [t('defer'), t('deferText')],
    }[open]
    return (
      <ConfirmPanel
        title={`${words[0]}?`}
        confirmLabel={words[0] ?? ''}
        draftKey={`visit/${visit.id}/${open}`}
        reason="required"
        danger={open !== 'start-with-override'}
        onConfirm={withReason(open)}
        onCancel={close}
      >
        {words[1]}
      </ConfirmPanel>
    )
  }

  const start = async () => {
    setProblem(undefined)
    try {
      await send.mutateAsync({ name: 'start' })
      toast(t('started'))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  const known = ['start', 'start-with-override', 'conclude', 'allocate', 'grant-window-exception', 'defer', 'withdraw']
  const nothing = !dates && !known.some((name) => offered(commands, name))

  return (
    <Section title={t('commands')}>
      <ProblemAlert error={problem} />
      {nothing && <p>{t('nothingToDo')}</p>}
      <div className={classes.commands}>
        <CommandButton
          command="start"
          commands={commands}
          linkTo={place}
          loading={send.isPending}
          onClick={() => void start()}
        >
          {t('start')}
        </CommandButton>
        <CommandButton command="conclude" commands={commands} linkTo={place} onClick={() => setOpen('conclude')}>
          {t('conclude')}
        </CommandButton>
        {dates && (
          <Button component={Link} to={`/visits/${visit.id}/dates`} variant={visit.startOn ? 'default' : 'filled'}>
            {t('dates')}
          </Button>
        )}
        {offered(commands, 'allocate') && (
          <Button component={Link} to={`/allocation/${visit.id}`} variant={visit.reviewer ? 'default' : 'filled'}>
            {visit.reviewer ? t('replace') : t('allocate')}
          </Button>
        )}
        <CommandButton
          command="start-with-override"
          commands={commands}
          variant="default"
          linkTo={place}
          onClick={() => setOpen('start-with-override')}
        >
          {t('startWithOverride')}
        </CommandButton>
        <CommandButton
          command="grant-window-exception"
          commands={commands}
          variant="default"
          onClick={() => setOpen('grant-window-exception')}
        >
          {t('exempt')}
        </CommandButton>
        <CommandButton command="defer" commands={commands} variant="default" onClick={() => setOpen('defer')}>
          {t('defer')}
        </CommandButton>
        <CommandButton command="withdraw" commands={commands} variant="default" onClick={() => setOpen('withdraw')}>
          {t('withdraw')}
        </CommandButton>
      </div>
    </Section>
  )
}
