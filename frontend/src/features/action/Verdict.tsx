import { useState } from 'react'
import type { Versioned } from '../../api/client'
import { writeDate } from '../../shared/time/dates'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { toast } from '../../ui/toast'
import classes from './Action.module.css'
import { useActionCommand, type Action } from './queries'
import { t } from './words'

/** The monitor's answer to a submission: accept, or send back with a reason. */
export function Verdict({ action, onDone }: { action: Versioned<Action>; onDone?: () => void }) {
  const [asked, setAsked] = useState<'verify' | 'return'>()
  const verify = useActionCommand('/actions/{actionId}/verify', action)
  const giveBack = useActionCommand('/actions/{actionId}/return', action)
  const { reference } = action
  const done = (words: string) => {
    toast(words)
    setAsked(undefined)
    onDone?.()
  }
  if (asked === 'verify') {
    return (
      <ConfirmPanel
        title={`${t('verify')}: ${reference}`}
        confirmLabel={t('verify')}
        draftKey={`action/${action.id}/verify`}
        reason="optional"
        reasonLabel={t('verifyNote')}
        onCancel={() => setAsked(undefined)}
        onConfirm={async (note) => {
          await verify.mutateAsync({ note })
          done(t('verified', { reference }))
        }}
      >
        {t('verifyLead')}
      </ConfirmPanel>
    )
  }
  if (asked === 'return') {
    return (
      <ConfirmPanel
        title={`${t('return')}: ${reference}`}
        confirmLabel={t('return')}
        draftKey={`action/${action.id}/return`}
        reason="required"
        reasonLabel={t('returnReason')}
        onCancel={() => setAsked(undefined)}
        onConfirm={async (reason) => {
          await giveBack.mutateAsync({ reason })
          done(t('returned', { reference }))
        }}
      >
        {t('returnLead', { due: writeDate(action.summary.dueOn) })}
      </ConfirmPanel>
    )
  }
  return (
    <div className={classes.commands}>
      <CommandButton command="verify" commands={action.allowedCommands} onClick={() => setAsked('verify')}>
        {t('verify')}
      </CommandButton>
      <CommandButton
        command="return"
        commands={action.allowedCommands}
        variant="default"
        onClick={() => setAsked('return')}
      >
        {t('return')}
      </CommandButton>
    </div>
  )
}
