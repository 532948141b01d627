import { Button, Textarea } from '@mantine/core'
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

/** The nominee declares the action resolved and asks for the check. */
export function SubmitForm({ action, onDone }: { action: Versioned<Action>; onDone: () => void }) {
  const submit = useActionCommand('/essential-actions/{actionId}/submit', action)
  const [attached, setAttached] = useState<readonly Attached[]>([])
  const form = useForm({
    mode: 'controlled',
    initialValues: { statement: '', noEvidenceReason: '' },
    validate: { statement: isNotEmpty(t('statement')) },
  })
  const clearDraft = useFormDraft(`action/${action.id}/submit`, form)
  const submission = useSubmit(form, async ({ statement, noEvidenceReason }) => {
    await submit.mutateAsync({
      statement,
      evidenceIds: attached.map((each) => each.id),
      ...(noEvidenceReason.trim() ? { noEvidenceReason } : {}),
    })
    clearDraft()
    toast(t('submitted'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('submit')}>
      <p>{t('submitLead')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea label={t('statement')} autosize minRows={3} {...field(form, 'statement')} />
        <Attachments
          visitId={action.summary.visitId}
          attached={attached}
          onAttached={(one) => setAttached((before) => [...before, one])}
        />
        {attached.length === 0 && (
          <Textarea
            label={t('noEvidenceReason')}
            description={t('noEvidenceHint')}
            autosize
            minRows={2}
            {...field(form, 'noEvidenceReason')}
          />
        )}
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('submit')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
