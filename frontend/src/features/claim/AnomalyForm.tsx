import { Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { batchesQuery, useLogAnomaly, type Anomaly, type BatchRow } from './queries'
import { t } from './words'

const KINDS = [
  'NAME',
  'RESULT',
  'UNITS',
  'MISSING',
  'NOT_CLAIMED',
  'OTHER',
] as const satisfies readonly Anomaly['kind'][]

/** A certificate that is not as the records say. */
export function AnomalyForm({ centre, batch, onDone }: { centre: string; batch: string; onDone: () => void }) {
  const today = useToday()
  const batches = useInfiniteQuery(batchesQuery(centre))
  const log = useLogAnomaly()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      learner: '',
      kind: null as Anomaly['kind'] | null,
      words: '',
      foundOn: today as string | null,
      batchId: (batch || null) as string | null,
    },
    validate: {
      learner: isNotEmpty(t('enterLearner')),
      kind: isNotEmpty(t('chooseDeviation')),
      words: isNotEmpty(t('enterFound')),
      foundOn: isNotEmpty(t('enterDay')),
    },
  })
  const clearDraft = useFormDraft(`claim/${centre}/anomaly`, form)
  const submission = useSubmit(form, async ({ learner, kind, words, foundOn, batchId }) => {
    await log.mutateAsync({
      centre,
      learner,
      kind: kind ?? 'OTHER',
      words,
      foundOn: foundOn ?? today,
      ...(batchId ? { batchId } : {}),
    })
    clearDraft()
    toast(t('anomalyLogged'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('learner')} description={t('learnerHint')} withAsterisk {...field(form, 'learner')} />
        <Select
          label={t('deviation')}
          data={KINDS.map((value) => ({ value, label: t(`anomaly_${value}`) }))}
          withAsterisk
          {...field(form, 'kind')}
        />
        <Textarea label={t('found')} autosize minRows={2} withAsterisk {...field(form, 'words')} />
        <DateField
          label={t('foundOn')}
          withAsterisk
          max={today}
          {...field(form, 'foundOn')}
          value={form.values.foundOn}
        />
        <Select
          label={t('batch')}
          description={t('batchHint')}
          data={rowsOf<BatchRow>(batches.data).map((row) => ({ value: row.id, label: row.reference }))}
          clearable
          {...field(form, 'batchId')}
        />
      </Fields>
      <FormButtons label={t('logAndReport')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
