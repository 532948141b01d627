import type { Versioned } from '../../api/client'
import { writeDate } from '../../shared/time/dates'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { toast } from '../../ui/toast'
import { ConvertForm } from './ConvertForm'
import { DateForm } from './DateForm'
import { useActionCommand, type Action } from './queries'
import { t } from './words'

/** The rarer steps of an action, in the order in which they are offered, each with its verb. */
export const COMMANDS: Readonly<Record<DecisionCommand, (action: Action) => string>> = {
  'ask-extension': () => t('askExtension'),
  extend: (action) => (action.summary.extensionWanted ? t('extendAsked') : t('extend')),
  'refuse-extension': () => t('refuseExtension'),
  'confirm-effect': () => t('confirmEffect'),
  withdraw: () => t('withdraw'),
  convert: () => t('convert'),
}

export type DecisionCommand =
  'ask-extension' | 'extend' | 'refuse-extension' | 'confirm-effect' | 'withdraw' | 'convert'

interface Props {
  readonly command: DecisionCommand
  readonly action: Versioned<Action>
  readonly onDone: () => void
}

/** The form or question of one of these steps. */
export function Decision({ command, action, onDone }: Props) {
  if (command === 'ask-extension' || command === 'extend') {
    return <DateForm command={command} action={action} onDone={onDone} />
  }
  if (command === 'convert') return <ConvertForm action={action} onDone={onDone} />
  return <Question command={command} action={action} onDone={onDone} />
}

function Question({ command, action, onDone }: Props & { command: Exclude<DecisionCommand, 'extend' | 'convert'> }) {
  const refuse = useActionCommand('/essential-actions/{actionId}/refuse-extension', action)
  const withdraw = useActionCommand('/actions/{actionId}/withdraw', action)
  const effect = useActionCommand('/essential-actions/{actionId}/confirm-effect', action)
  const { reference } = action
  const looks =
    command === 'refuse-extension'
      ? {
          lead: t('refuseExtensionLead', { due: writeDate(action.summary.dueOn) }),
          label: t('convertReason'),
          said: t('refused'),
          send: (reason: string) => refuse.mutateAsync({ reason }),
        }
      : command === 'withdraw'
        ? {
            lead: t('withdrawLead'),
            label: t('convertReason'),
            said: t('withdrawn', { reference }),
            send: (reason: string) => withdraw.mutateAsync({ reason }),
          }
        : {
            lead: t('confirmEffectLead'),
            label: t('confirmEffectNote'),
            said: t('effectNoted'),
            send: (note: string) => effect.mutateAsync({ note }),
          }
  const verb = COMMANDS[command](action)
  return (
    <ConfirmPanel
      title={`${verb}: ${reference}`}
      confirmLabel={verb}
      draftKey={`action/${action.id}/${command}`}
      reason={command === 'confirm-effect' ? 'optional' : 'required'}
      reasonLabel={looks.label}
      danger={command === 'withdraw'}
      onCancel={onDone}
      onConfirm={async (text) => {
        await looks.send(text)
        toast(looks.said)
        onDone()
      }}
    >
      {looks.lead}
    </ConfirmPanel>
  )
}
