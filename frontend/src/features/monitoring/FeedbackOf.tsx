import { NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { useToday } from '../../shared/session/SessionContext'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateField } from '../../ui/DateField'
import { DateText, InstantText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import classes from './Monitoring.module.css'
import { useEscalate, useGive, useRespond, useTakeNote, type MemberRecord, type OneRecord } from './queries'
import { t } from './words'

type Feedback = NonNullable<MemberRecord['feedback']>
const CHANNELS = ['FACE_TO_FACE', 'ONLINE', 'PHONE', 'IN_WRITING'] as const satisfies readonly Feedback['channel'][]

interface Props {
  readonly at: OneRecord
  readonly record: MemberRecord
}

/** What was said to the member, and beside it what the member answered (IQA-055, IQA-056). */
export function FeedbackOf({ at, record }: Props) {
  const [doing, setDoing] = useState<'give' | 'respond' | 'escalate' | 'share'>()
  const takeNote = useTakeNote(at)
  const escalate = useEscalate(at)
  const { feedback, allowedCommands } = record
  const close = () => setDoing(undefined)
  return (
    <Section title={t('feedbackTo', { name: record.personName })} order={3}>
      {feedback ? <Said feedback={feedback} /> : <p>{t('noFeedback')}</p>}
      <ProblemAlert error={doing ? undefined : takeNote.error} />
      {doing === 'give' && <GiveForm at={at} record={record} onDone={close} />}
      {doing === 'respond' && <RespondForm at={at} record={record} onDone={close} />}
      {doing === 'escalate' && (
        <ConfirmPanel
          title={`${t('escalate')}?`}
          confirmLabel={t('escalate')}
          draftKey={`monitoring/feedback/${record.id}/escalate`}
          reason="required"
          onConfirm={async (reason) => {
            await escalate.mutateAsync({ reason })
            toast(t('escalated'))
            close()
          }}
          onCancel={close}
        >
          {t('escalateText')}
        </ConfirmPanel>
      )}
      {doing === 'share' && (
        <ConfirmPanel
          title={`${t('share')}?`}
          confirmLabel={t('share')}
          draftKey={`monitoring/feedback/${record.id}/share`}
          onConfirm={async () => {
            await takeNote.mutateAsync('share')
            toast(t('shared'))
            close()
          }}
          onCancel={close}
        >
          {t('shareText')}
        </ConfirmPanel>
      )}
      {!doing && (
        <div className={classes.buttons}>
          <CommandButton command="give-feedback" commands={allowedCommands} onClick={() => setDoing('give')}>
            {t('giveOf', { name: record.personName })}
          </CommandButton>
          <CommandButton
            command="acknowledge"
            commands={allowedCommands}
            loading={takeNote.isPending}
            onClick={() => takeNote.mutate('acknowledge', { onSuccess: () => toast(t('acknowledgedDone')) })}
          >
            {t('acknowledge')}
          </CommandButton>
          <CommandButton
            command="respond"
            commands={allowedCommands}
            variant="default"
            onClick={() => setDoing('respond')}
          >
            {t('respond')}
          </CommandButton>
          <CommandButton
            command="escalate"
            commands={allowedCommands}
            variant="default"
            onClick={() => setDoing('escalate')}
          >
            {t('escalate')}
          </CommandButton>
          <CommandButton command="share" commands={allowedCommands} variant="default" onClick={() => setDoing('share')}>
            {t('share')}
          </CommandButton>
        </div>
      )}
    </Section>
  )
}

function Said({ feedback }: { feedback: Feedback }) {
  const { feedbackText: text } = feedback
  return (
    <>
      <Facts
        items={[
          [t('givenOn'), <DateText key="given" date={feedback.givenOn} />],
          [t('givenBy'), feedback.givenByName],
          [t('channel'), t(`channel_${feedback.channel}`)],
          [
            t('acknowledged'),
            feedback.acknowledgedAt ? <InstantText at={feedback.acknowledgedAt} /> : t('notAcknowledged'),
          ],
          [t('escalated'), feedback.escalatedAt && <InstantText at={feedback.escalatedAt} />],
          [t('shared'), feedback.sharedAt && <InstantText at={feedback.sharedAt} />],
        ]}
      />
      {text ? (
        <dl className={classes.said}>
          {(
            [
              ['strengths', text.strengths],
              ['toImprove', text.toImprove],
              ['agreedSteps', text.agreedSteps],
              ['response', text.response],
              ['escalatedFor', text.escalatedFor],
            ] as const
          ).map(
            ([key, said]) =>
              said && (
                <div key={key}>
                  <dt>{t(key)}</dt>
                  <dd>{said}</dd>
                </div>
              ),
          )}
        </dl>
      ) : (
        <p className={classes.meta}>{t('textHidden')}</p>
      )}
    </>
  )
}

interface FormProps extends Props {
  readonly onDone: () => void
}

function GiveForm({ at, record, onDone }: FormProps) {
  const today = useToday()
  const give = useGive(at)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      strengths: '',
      toImprove: '',
      agreedSteps: '',
      channel: 'FACE_TO_FACE' as Feedback['channel'],
      givenOn: today as string | null,
    },
    validate: {
      strengths: isNotEmpty(t('enterStrengths')),
      toImprove: isNotEmpty(t('enterToImprove')),
      agreedSteps: isNotEmpty(t('enterAgreed')),
      givenOn: isNotEmpty(t('enterDay')),
    },
  })
  const clearDraft = useFormDraft(`monitoring/feedback/${record.id}/give`, form)
  const submission = useSubmit(form, async (values) => {
    await give.mutateAsync({ ...values, givenOn: values.givenOn ?? today })
    clearDraft()
    toast(t('given'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('giveOf', { name: record.personName })}>
      <p>{t('giveText')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {(['strengths', 'toImprove', 'agreedSteps'] as const).map((name) => (
          <Textarea key={name} label={t(name)} autosize minRows={2} withAsterisk {...field(form, name)} />
        ))}
        <NativeSelect
          label={t('channel')}
          data={CHANNELS.map((value) => ({ value, label: t(`channel_${value}`) }))}
          {...field(form, 'channel')}
        />
        <DateField
          label={t('givenOn')}
          withAsterisk
          max={today}
          {...field(form, 'givenOn')}
          value={form.values.givenOn}
        />
      </Fields>
      <Buttons label={t('give')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}

function RespondForm({ at, record, onDone }: FormProps) {
  const respond = useRespond(at)
  const form = useForm({
    mode: 'controlled',
    initialValues: { response: '' },
    validate: { response: isNotEmpty(t('enterResponse')) },
  })
  const clearDraft = useFormDraft(`monitoring/feedback/${record.id}/respond`, form)
  const submission = useSubmit(form, async ({ response }) => {
    await respond.mutateAsync({ response })
    clearDraft()
    toast(t('responded'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('respondOf')}>
      <p>{t('respondText')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('response')} autosize minRows={3} withAsterisk {...field(form, 'response')} />
      </Fields>
      <Buttons label={t('respond')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
