import { Button, NativeSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { membersQuery, type Member } from './queries'
import { OUTCOMES, useReassess, type At, type Outcome, type SampleRecord } from './recordQueries'
import { t } from './recordWords'

interface Props {
  readonly at: At
  readonly record: SampleRecord
  readonly areaId: string
  readonly onDone: () => void
}

/** What came out of assessing again what was disagreed with (IQA-027). */
export function ReassessForm({ at, record, areaId, onDone }: Props) {
  const today = useToday()
  const members = useInfiniteQuery(membersQuery(areaId))
  const reassess = useReassess(at)
  const form = useForm({
    mode: 'controlled',
    initialValues: { outcome: '' as Outcome | '', on: today as string | null, by: record.assessorId, note: '' },
    validate: { outcome: isNotEmpty(t('chooseOutcome')), on: isNotEmpty(t('enterDay')) },
  })
  const clearDraft = useFormDraft(`sampling/reassess/${record.id}`, form)
  const submission = useSubmit(form, async ({ outcome, on, by, note }) => {
    await reassess.mutateAsync({ outcome: outcome || 'UPHELD', on: on ?? today, by, ...(note.trim() ? { note } : {}) })
    clearDraft()
    toast(t('reassessedToast'))
    onDone()
  })
  const others = rowsOf<Member>(members.data).filter(({ personId }) => personId !== record.assessorId)
  return (
    <Section title={t('reassess')} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <NativeSelect
            label={t('outcome')}
            withAsterisk
            data={[
              { value: '', label: t('choose') },
              ...OUTCOMES.map((value) => ({ value, label: t(`outcome_${value}`) })),
            ]}
            {...field(form, 'outcome')}
          />
          <DateField label={t('reassessedOn')} max={today} {...field(form, 'on')} value={form.values.on} />
          <NativeSelect
            label={t('reassessedBy')}
            data={[
              { value: record.assessorId, label: record.assessor },
              ...others.map(({ personId, personName }) => ({ value: personId, label: personName })),
            ]}
            {...field(form, 'by')}
          />
          <Textarea label={t('note')} autosize minRows={2} {...field(form, 'note')} />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('saveReassessment')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
