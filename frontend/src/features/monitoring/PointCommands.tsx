import { Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import type { Versioned } from '../../api/client'
import { useToday } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import classes from './Monitoring.module.css'
import { useCancel, useEnd, useHappened, useReschedule, useStart, type Point } from './queries'
import { t } from './words'

const COMMANDS = ['event-happened', 'start', 'complete', 'close', 'reschedule', 'cancel'] as const
type Command = (typeof COMMANDS)[number]
const wordOf = (command: Command) => (command === 'event-happened' ? 'event_happened' : command)
/** One of them is the next step. */
const NEXT: readonly Command[] = ['event-happened', 'start', 'complete', 'close']

/** What the lead can do with a point now. */
export function PointCommands({ point }: { point: Versioned<Point> }) {
  const [doing, setDoing] = useState<Command>()
  const close = () => setDoing(undefined)
  if (!doing) {
    return (
      <div className={classes.buttons}>
        {COMMANDS.map((command) => (
          <CommandButton
            key={command}
            command={command}
            commands={point.allowedCommands}
            variant={NEXT.includes(command) ? 'filled' : 'default'}
            onClick={() => setDoing(command)}
          >
            {t(`do_${wordOf(command)}`)}
          </CommandButton>
        ))}
      </div>
    )
  }
  switch (doing) {
    case 'event-happened':
      return <HappenedForm point={point} onDone={close} />
    case 'reschedule':
      return <RescheduleForm point={point} onDone={close} />
    default:
      return <Confirm point={point} what={doing} onDone={close} />
  }
}

interface FormProps {
  readonly point: Versioned<Point>
  readonly onDone: () => void
}

function Confirm({ point, what, onDone }: FormProps & { readonly what: 'start' | 'complete' | 'close' | 'cancel' }) {
  const start = useStart(point)
  const cancel = useCancel(point)
  const end = useEnd(point)
  const isLate = what === 'start' && point.state === 'MISSED'
  const send = (reason: string): Promise<unknown> => {
    switch (what) {
      case 'start':
        return start.mutateAsync(reason ? { reason } : {})
      case 'cancel':
        return cancel.mutateAsync({ reason })
      default:
        return end.mutateAsync(what)
    }
  }
  return (
    <ConfirmPanel
      title={`${t(`do_${what}`)}?`}
      confirmLabel={t(`do_${what}`)}
      draftKey={`monitoring/${point.id}/${what}`}
      reason={isLate || what === 'cancel' ? 'required' : 'none'}
      danger={what === 'cancel'}
      onConfirm={async (reason) => {
        await send(reason)
        toast(t(`done_${what}`))
        onDone()
      }}
      onCancel={onDone}
    >
      {isLate ? t('startMissed') : t(`${what}Text`)}
    </ConfirmPanel>
  )
}

function HappenedForm({ point, onDone }: FormProps) {
  const today = useToday()
  const happened = useHappened(point)
  const form = useForm({
    mode: 'controlled',
    initialValues: { happenedOn: today as string | null, happened: '' },
    validate: { happenedOn: isNotEmpty(t('enterDay')), happened: isNotEmpty(t('enterReason')) },
  })
  const clearDraft = useFormDraft(`monitoring/${point.id}/happened`, form)
  const submission = useSubmit(form, async (values) => {
    await happened.mutateAsync({ happenedOn: values.happenedOn ?? today, happened: values.happened })
    clearDraft()
    toast(t('done_event_happened'))
    onDone()
  })
  return (
    <Section title={t('do_event_happened')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <DateField
            label={t('happenedOn')}
            withAsterisk
            max={today}
            {...field(form, 'happenedOn')}
            value={form.values.happenedOn}
          />
          <Textarea label={t('happened')} autosize minRows={2} withAsterisk {...field(form, 'happened')} />
        </Fields>
        <Buttons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}

function RescheduleForm({ point, onDone }: FormProps) {
  const today = useToday()
  const reschedule = useReschedule(point)
  const form = useForm({
    mode: 'controlled',
    initialValues: { fromOn: null as string | null, toOn: null as string | null, reason: '' },
    validate: {
      fromOn: isNotEmpty(t('enterDay')),
      toOn: isNotEmpty(t('enterDay')),
      reason: isNotEmpty(t('enterReason')),
    },
  })
  const clearDraft = useFormDraft(`monitoring/${point.id}/reschedule`, form)
  const submission = useSubmit(form, async ({ fromOn, toOn, reason }) => {
    await reschedule.mutateAsync({ fromOn: fromOn ?? today, toOn: toOn ?? today, reason })
    clearDraft()
    toast(t('done_reschedule'))
    onDone()
  })
  return (
    <Section title={t('do_reschedule')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <DateField
            label={t('firstDay')}
            withAsterisk
            min={today}
            {...field(form, 'fromOn')}
            value={form.values.fromOn}
          />
          <DateField label={t('lastDay')} withAsterisk min={today} {...field(form, 'toOn')} value={form.values.toOn} />
          <Textarea label={t('reason')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
        </Fields>
        <Buttons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
