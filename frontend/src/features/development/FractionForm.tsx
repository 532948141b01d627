import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { Buttons } from './Buttons'
import { numberOf } from './numbers'
import { useSetFraction, type Standing } from './queries'
import { t } from './words'

interface Props {
  readonly centre: string
  readonly standing: Standing
  readonly onDone: () => void
}

const isFraction = (typed: string): boolean => {
  const number = numberOf(typed)
  return number !== undefined && number > 0 && number <= 1
}

/** How much of a full post somebody holds: their target is scaled to it. */
export default function FractionForm({ centre, standing, onDone }: Props) {
  const set = useSetFraction(centre, standing.personId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { fraction: String(standing.fraction) },
    validate: { fraction: (typed) => (isFraction(typed) ? null : t('enterFraction')) },
  })
  const submission = useSubmit(form, async ({ fraction }) => {
    await set.mutateAsync(numberOf(fraction) ?? 1)
    toast(t('fractionSet'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('setFractionOf', { name: standing.personName })}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput
          label={`${standing.personName}: ${t('fraction')}`}
          description={t('fractionHint')}
          inputMode="decimal"
          withAsterisk
          {...field(form, 'fraction')}
        />
      </Fields>
      <Buttons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
