import { Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { ACTIVITY_KINDS } from './options'
import type { Activity, Version } from './queries'
import { t } from './words'

/** A new activity is kept once it has all that the server asks of one. */
export default function AddActivity({
  version,
  onAdd,
  onDone,
}: {
  version: Version
  onAdd: (activity: Activity) => void
  onDone: () => void
}) {
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      newActivity: {
        title: '',
        kind: 'INTERIM_SAMPLE' as Activity['kind'],
        fromOn: null as string | null,
        toOn: null as string | null,
      },
    },
    validate: {
      newActivity: {
        title: isNotEmpty(t('enterTitle')),
        fromOn: isNotEmpty(t('enterDay')),
        toOn: isNotEmpty(t('enterDay')),
      },
    },
  })
  const clearDraft = useFormDraft(`iqa-version/${version.id}/add-activity`, form)
  const submission = useSubmit(form, ({ newActivity: { title, kind, fromOn, toOn } }) => {
    onAdd({ title, kind, fromOn: fromOn ?? version.startsOn, toOn: toOn ?? version.endsOn })
    clearDraft()
    onDone()
    return Promise.resolve()
  })
  const { fromOn, toOn } = form.values.newActivity
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('addActivity')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('title')} withAsterisk maxLength={200} {...field(form, 'newActivity.title')} />
        <Select label={t('kind')} data={ACTIVITY_KINDS} allowDeselect={false} {...field(form, 'newActivity.kind')} />
        <DateField label={t('from')} withAsterisk {...period} {...field(form, 'newActivity.fromOn')} value={fromOn} />
        <DateField label={t('to')} withAsterisk {...period} {...field(form, 'newActivity.toOn')} value={toOn} />
      </Fields>
      <FormButtons label={t('add')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
