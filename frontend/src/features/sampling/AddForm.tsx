import { Button, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { STAGES, useAdd, type Assessment, type Stage } from './queries'
import { t } from './words'

/** Lets the lead add a decision to the sample by choice. */
export function AddToSample({ planId, assessment }: { planId: string; assessment: Assessment }) {
  const [adding, setAdding] = useState(false)
  if (adding) return <AddForm planId={planId} assessment={assessment} onDone={() => setAdding(false)} />
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={`${t('add')}: ${t('sampleOf', assessment)}`}
      onClick={() => setAdding(true)}
    >
      {t('add')}
    </Button>
  )
}

function AddForm({ planId, assessment, onDone }: { planId: string; assessment: Assessment; onDone: () => void }) {
  const add = useAdd(planId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { stage: (assessment.state === 'IN_PROGRESS' ? 'INTERIM' : 'SUMMATIVE') as Stage, reason: '' },
    validate: { reason: isNotEmpty(t('enterReason')) },
  })
  const clearDraft = useFormDraft(`sampling/add/${assessment.id}`, form)
  const submission = useSubmit(form, async ({ stage, reason }) => {
    await add.mutateAsync({ assessmentId: assessment.id, stage, reason })
    clearDraft()
    toast(t('added'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={`${t('add')}: ${t('sampleOf', assessment)}`}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <NativeSelect
          label={t('stage')}
          data={STAGES.map((value) => ({ value, label: t(`stage_${value}`) }))}
          {...field(form, 'stage')}
        />
        <Textarea label={t('addReason')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('add')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
