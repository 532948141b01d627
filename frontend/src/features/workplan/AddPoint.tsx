import { Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { FormButtons } from './FormButtons'
import { NumberField } from './NumberField'
import { numberOf } from './numbers'
import { EVENTS } from './options'
import type { OfDraft } from './PlanSection'
import type { Point } from './queries'
import { t } from './words'

const WINDOW = 'WINDOW'
const TIMES = [{ value: WINDOW, label: t('window') }, ...EVENTS]

/** Begins with everyone's progress and quality; what is not wanted is taken away. */
export default function AddPoint({
  version,
  members,
  onAdd,
  onDone,
}: OfDraft & { onAdd: (point: Point) => void; onDone: () => void }) {
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      newPoint: {
        title: '',
        when: WINDOW,
        fromOn: null as string | null,
        toOn: null as string | null,
        afterCount: 5 as string | number,
      },
    },
    validate: {
      newPoint: {
        title: isNotEmpty(t('enterTitle')),
        fromOn: (day, { newPoint }) => (newPoint.when === WINDOW && !day ? t('enterDay') : null),
        toOn: (day, { newPoint }) => (newPoint.when === WINDOW && !day ? t('enterDay') : null),
      },
    },
  })
  const submission = useSubmit(form, ({ newPoint: { title, when, fromOn, toOn, afterCount } }) => {
    const time =
      when === WINDOW
        ? { fromOn: fromOn ?? undefined, toOn: toOn ?? undefined }
        : {
            after: when as NonNullable<Point['after']>,
            afterCount: when === 'SAMPLES_DONE' ? numberOf(afterCount) : undefined,
          }
    onAdd({ title, ...time, progress: true, quality: true, methods: [], members: members.map((one) => one.personId) })
    onDone()
    return Promise.resolve()
  })
  const { when, fromOn, toOn } = form.values.newPoint
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('addPoint')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('title')} withAsterisk maxLength={200} {...field(form, 'newPoint.title')} />
        <Select label={t('when')} data={TIMES} allowDeselect={false} {...field(form, 'newPoint.when')} />
        {when === WINDOW && (
          <>
            <DateField label={t('from')} withAsterisk {...period} {...field(form, 'newPoint.fromOn')} value={fromOn} />
            <DateField label={t('to')} withAsterisk {...period} {...field(form, 'newPoint.toOn')} value={toOn} />
          </>
        )}
        {when === 'SAMPLES_DONE' && (
          <NumberField
            label={t('afterCount')}
            min={1}
            max={1000}
            {...field(form, 'newPoint.afterCount')}
            value={form.values.newPoint.afterCount}
          />
        )}
      </Fields>
      <FormButtons label={t('add')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
