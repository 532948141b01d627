import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import type { Versioned } from '../../api/client'
import { readDraft, removeDraft, writeDraft } from '../../shared/drafts'
import { useAway } from '../../shared/session/SessionContext'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { Photos } from './offline/Photos'
import { QueueList } from './offline/QueueSection'
import type { QueuedUpdate } from './offline/store'
import { usePhotoDraft } from './offline/usePhotoDraft'
import { useQueue, useQueueSnapshot } from './offline/useQueue'
import { t } from './offline/words'
import type { Action } from './queries'

const STEPS = [0, 10, 25, 50, 75, 90, 100]
const LONGEST = 4000

interface Props {
  readonly action: Versioned<Action>
  /** An update that waits on this device and is to be changed. */
  readonly editing?: QueuedUpdate | undefined
  readonly onDone: () => void
}

/**
 * How far it is: text, photo, percent, send. What is sent goes through the queue on the device, so that it makes no difference
 * whether there is a connection; what is being written is kept there as well.
 */
export function UpdateForm({ action, editing, onDone }: Props) {
  const queue = useQueue()
  const { updates } = useQueueSnapshot(queue)
  const away = useAway() !== undefined
  const [photos, setPhotos] = usePhotoDraft(action.id, editing)
  // What was on the table already was ticked when it came there.
  const hasNew = photos.some((photo) => photo.bytes.byteLength > 0)
  const [added, setAdded] = useState<string>()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      text: editing?.text ?? '',
      percent: editing?.percent === undefined ? '' : String(editing.percent),
      // Said once for what is attached to this update; whoever edits it has said it before.
      noLearner: (editing?.photos.length ?? 0) > 0,
    },
    validate: {
      text: (text) => (text.trim() ? null : t('whatWasDoneNeeded')),
      noLearner: (ticked) => (ticked || !hasNew ? null : t('noLearnerNeeded')),
    },
  })
  const clearDraft = useTextDraft(action.id, form, editing !== undefined)

  const submission = useSubmit(form, async ({ text, percent }) => {
    const written = { text: text.trim(), percent: percent === '' ? undefined : Number(percent), photos }
    if (editing) await queue.change(editing.id, written)
    const id = editing?.id ?? (await queue.add(action, written)).id
    // From here on the queue has it.
    clearDraft()
    form.reset()
    setPhotos([])
    await queue.flush()
    const left = queue.find(id)
    if (!left) toast(t('sent'))
    else if (left.state.kind === 'waiting') toast(t('kept'))
    else return setAdded(id)
    onDone()
  })

  // The server refused it, or the action changed meanwhile: that is settled here, before the form is left.
  const settling = updates.filter((each) => each.id === added)
  if (settling.length > 0) return <QueueList updates={settling} onSettled={onDone} />
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('updateOf', { reference: action.reference })}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea
          label={t('whatWasDone')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={LONGEST}
          {...field(form, 'text')}
        />
        {action.summary.visitId && <Photos visitId={action.summary.visitId} photos={photos} onChange={setPhotos} />}
        {hasNew && <Checkbox label={t('noLearner')} {...field(form, 'noLearner', { type: 'checkbox' })} />}
        <NativeSelect
          label={t('howFar')}
          data={[
            { value: '', label: t('leaveAsItIs', { percent: action.summary.percent }) },
            ...STEPS.map((step) => ({ value: String(step), label: t('percentDone', { percent: step }) })),
          ]}
          {...field(form, 'percent')}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {away ? t('keep') : t('send')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}

interface TextOfUpdate {
  readonly text: string
  readonly percent: string
}

/** The text on the device while it is written; a closed app brings it back. */
function useTextDraft(
  actionId: string,
  form: { getValues(): TextOfUpdate; setValues(values: Partial<TextOfUpdate>): void; isDirty(): boolean },
  off: boolean,
): () => void {
  const key = `action/${actionId}/update`
  const latest = useRef(form)
  useEffect(() => {
    latest.current = form
  })
  useEffect(() => {
    const draft = off ? undefined : readDraft<TextOfUpdate>(key, 'device')
    if (draft) latest.current.setValues(draft)
  }, [key, off])
  const { text, percent } = form.getValues()
  useEffect(() => {
    if (!off && latest.current.isDirty()) writeDraft(key, { text, percent } satisfies TextOfUpdate, 'device')
  }, [key, off, text, percent])
  return () => removeDraft(key, 'device')
}
