import { Button, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Versioned } from '../../api/client'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useActionCommand, type Action } from './queries'
import { t } from './words'

/** The quality manager turns the action into advice without a date. */
export function ConvertForm({ action, onDone }: { action: Versioned<Action>; onDone: () => void }) {
  const convert = useActionCommand('/essential-actions/{actionId}/convert', action)
  const form = useForm({
    mode: 'controlled',
    initialValues: { words: action.summary.words, reason: '' },
    validate: { words: isNotEmpty(t('convertWords')), reason: isNotEmpty(t('convertReason')) },
  })
  const clearDraft = useFormDraft(`action/${action.id}/convert`, form)
  const submission = useSubmit(form, async (values) => {
    await convert.mutateAsync(values)
    clearDraft()
    toast(t('converted', { reference: action.reference }))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('convert')}>
      <p>{t('convertLead')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('convertWords')} autosize minRows={3} {...field(form, 'words')} />
        <Textarea label={t('convertReason')} autosize minRows={2} {...field(form, 'reason')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('convert')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
