import { Button, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import type { Versioned } from '../../api/client'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Attachments, type Attached } from './Attachments'
import { useActionCommand, type Action } from './queries'
import { t } from './words'

const STEPS = [0, 10, 25, 50, 75, 90, 100]

/** How far it is: text, percent, photo, send. */
export function UpdateForm({ action, onDone }: { action: Versioned<Action>; onDone: () => void }) {
  const post = useActionCommand('/essential-actions/{actionId}/post-update', action)
  const [attached, setAttached] = useState<readonly Attached[]>([])
  const form = useForm({
    mode: 'controlled',
    initialValues: { text: '', percent: '' },
    validate: { text: isNotEmpty(t('whatWasDone')) },
  })
  const clearDraft = useFormDraft(`action/${action.id}/update`, form)
  const submission = useSubmit(form, async ({ text, percent }) => {
    await post.mutateAsync({
      text,
      ...(percent === '' ? {} : { percent: Number(percent) }),
      evidenceIds: attached.map((each) => each.id),
    })
    clearDraft()
    toast(t('updateSent'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('postUpdate')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('whatWasDone')} autosize minRows={3} {...field(form, 'text')} />
        <NativeSelect
          label={t('howFar')}
          data={[
            { value: '', label: t('leaveAsItIs', { percent: action.summary.percent }) },
            ...STEPS.map((step) => ({ value: String(step), label: t('percentDone', { percent: step }) })),
          ]}
          {...field(form, 'percent')}
        />
        <Attachments
          visitId={action.summary.visitId}
          attached={attached}
          onAttached={(one) => setAttached((before) => [...before, one])}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('send')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
