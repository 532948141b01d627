import { Button, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useVisitCommand, type Visit } from './queries'
import { t } from './words'

/** The quality manager's exception from the visit window. */
export function ExceptionForm({ visit, onDone }: { visit: Visit & { etag: string }; onDone: () => void }) {
  const send = useVisitCommand(visit)
  const form = useForm<{ from: string | null; to: string | null; reason: string }>({
    mode: 'controlled',
    initialValues: { from: null, to: null, reason: '' },
    validate: { from: isNotEmpty(t('from')), to: isNotEmpty(t('to')), reason: isNotEmpty(t('reason')) },
  })
  const clearDraft = useFormDraft(`visit/${visit.id}/exception`, form)
  const submission = useSubmit(form, async ({ from, to, reason }) => {
    await send.mutateAsync({ name: 'grant-window-exception', body: { from: from ?? '', to: to ?? '', reason } })
    clearDraft()
    toast(t('done'))
    onDone()
  })
  return (
    <Section title={t('exempt')}>
      <p>{t('exemptText')}</p>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <DateField label={t('from')} {...field(form, 'from')} value={form.values.from} withAsterisk />
          <DateField label={t('to')} {...field(form, 'to')} value={form.values.to} withAsterisk />
          <Textarea label={t('reason')} autosize minRows={2} {...field(form, 'reason')} withAsterisk />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('exempt')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
