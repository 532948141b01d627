import { Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Versioned } from '../../api/client'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { membersQuery, useAllocate, type Member, type Sample } from './queries'
import { t } from './words'

interface Props {
  readonly sample: Versioned<Sample>
  readonly areaId: string
  readonly onDone: () => void
}

/** Who of the team looks at the decision, and by when. */
export default function AllocateForm({ sample, areaId, onDone }: Props) {
  const today = useToday()
  const members = useInfiniteQuery(membersQuery(areaId))
  const team = rowsOf<Member>(members.data).filter(({ endsOn }) => !endsOn || endsOn >= today)
  const allocate = useAllocate(sample)
  const form = useForm({
    mode: 'controlled',
    initialValues: { responsibleId: sample.responsibleId ?? null, dueOn: sample.dueOn ?? null },
    validate: { responsibleId: isNotEmpty(t('chooseMember')), dueOn: isNotEmpty(t('enterDay')) },
  })
  const clearDraft = useFormDraft(`sampling/${sample.id}/allocate`, form)
  const submission = useSubmit(form, async ({ responsibleId, dueOn }) => {
    await allocate.mutateAsync({ responsibleId: responsibleId ?? '', dueOn: dueOn ?? '' })
    clearDraft()
    toast(t('allocated'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('allocate')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('responsible')}
          data={team.map(({ personId, personName }) => ({ value: personId, label: personName }))}
          withAsterisk
          {...field(form, 'responsibleId')}
        />
        <DateField label={t('dueOn')} withAsterisk min={today} {...field(form, 'dueOn')} value={form.values.dueOn} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
