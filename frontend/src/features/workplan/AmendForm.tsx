import { Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useNavigate } from 'react-router'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { TRIGGERS, type Trigger } from './options'
import { useAmend, type Plan } from './queries'
import classes from './workplan.module.css'
import { t } from './words'

/** The first reason stands over the whole amendment; each change then has its own (IQA-062). */
export default function AmendForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const navigate = useNavigate()
  const amend = useAmend(plan.id)
  const form = useForm({
    mode: 'controlled',
    initialValues: { trigger: 'REVIEW' as Trigger, reason: '' },
    validate: { reason: isNotEmpty(t('enterReason')) },
  })
  const clearDraft = useFormDraft(`iqa-work-plan/${plan.id}/amend`, form)
  const submission = useSubmit(form, async (values) => {
    const draft = await amend.mutateAsync(values)
    clearDraft()
    toast(t('amendmentBegun'))
    void navigate(`/iqa-work-plans/${plan.id}/versions/${draft.id}/edit`)
  })
  return (
    <Section title={t('amendTitle')}>
      <p className={classes.hint}>{t('amendText')}</p>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('trigger')} data={TRIGGERS} allowDeselect={false} {...field(form, 'trigger')} />
          <Textarea label={t('reason')} withAsterisk autosize maxLength={1000} {...field(form, 'reason')} />
        </Fields>
        <FormButtons label={t('beginAmendment')} sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
