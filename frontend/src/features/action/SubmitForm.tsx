import { Button, Textarea, TextInput } from '@mantine/core'
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

/**
 * Declares the action resolved and asks for the check: with evidence of the visit, or for an action inside a centre with
 * the place where its evidence is kept.
 */
export function SubmitForm({ action, onDone }: { action: Versioned<Action>; onDone: () => void }) {
  const submit = useActionCommand('/actions/{actionId}/submit', action)
  const [attached, setAttached] = useState<readonly Attached[]>([])
  const form = useForm({
    mode: 'controlled',
    initialValues: { statement: '', noEvidenceReason: '', evidencePlace: '' },
    validate: { statement: isNotEmpty(t('statement')) },
  })
  const clearDraft = useFormDraft(`action/${action.id}/submit`, form)
  const submission = useSubmit(form, async ({ statement, noEvidenceReason, evidencePlace }) => {
    await submit.mutateAsync({
      statement,
      evidenceIds: attached.map((each) => each.id),
      ...(noEvidenceReason.trim() ? { noEvidenceReason } : {}),
      ...(evidencePlace.trim() ? { evidencePlace } : {}),
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
        {action.summary.visitId ? (
          <Attachments
            visitId={action.summary.visitId}
            attached={attached}
            onAttached={(one) => setAttached((before) => [...before, one])}
          />
        ) : (
          <TextInput
            label={t('evidencePlace')}
            description={t('evidencePlaceHint')}
            maxLength={500}
            {...field(form, 'evidencePlace')}
          />
        )}
        {attached.length === 0 && form.values.evidencePlace.trim() === '' && (
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
