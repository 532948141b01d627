import { Button, Fieldset, NumberInput, Select } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { allQualificationsQuery, sitesQuery, useReplaceRegistrations, type RegistrationLine } from './queries'
import { t } from './words'

interface Props {
  readonly centre: string
  readonly enrolmentId: string
  readonly last: readonly RegistrationLine[]
  readonly onDone: () => void
}

const CONTEXTS = [
  { value: '', label: t('ordinary') },
  { value: 'APPRENTICESHIP', label: t('apprenticeship') },
]

/** A snapshot by hand, beginning with the last one. */
export function SnapshotForm({ centre, enrolmentId, last, onDone }: Props) {
  const today = useToday()
  const qualifications = useQuery(allQualificationsQuery())
  const sites = useQuery(sitesQuery(centre))
  const replace = useReplaceRegistrations(enrolmentId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      takenOn: today as string | null,
      lines: last.map((line) => ({
        qualificationNumber: line.qualificationNumber,
        siteId: line.siteId ?? (null as string | null),
        deliveryContext: line.deliveryContext ?? '',
        activeLearners: line.activeLearners as number | string,
        firstRegisteredOn: line.firstRegisteredOn as string | null,
      })),
    },
  })
  const clearDraft = useFormDraft(`enrolment/${enrolmentId}/snapshot`, form)
  const submission = useSubmit(form, async ({ takenOn, lines }) => {
    await replace.mutateAsync({
      takenOn: takenOn ?? today,
      lines: lines.map(({ siteId, deliveryContext, firstRegisteredOn, activeLearners, ...line }) => ({
        ...line,
        activeLearners: Number(activeLearners),
        firstRegisteredOn: firstRegisteredOn ?? today,
        ...(siteId ? { siteId } : {}),
        ...(deliveryContext ? { deliveryContext } : {}),
      })),
    })
    clearDraft()
    toast(t('sent'))
    onDone()
  })
  const choices = (qualifications.data?.items ?? []).map((each) => ({
    value: each.number,
    label: `${each.title} (${each.number})`,
  }))
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField
          label={t('takenOn')}
          max={today}
          withAsterisk
          {...field(form, 'takenOn')}
          value={form.values.takenOn}
        />
        {form.values.lines.map((line, index) => (
          <Fieldset key={index} legend={t('line', { number: index + 1 })}>
            <Select
              label={t('qualification')}
              data={choices}
              searchable
              withAsterisk
              {...field(form, `lines.${index}.qualificationNumber`)}
            />
            <Select
              label={t('site')}
              data={(sites.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
              clearable
              {...field(form, `lines.${index}.siteId`)}
            />
            <Select
              label={t('context')}
              data={CONTEXTS}
              allowDeselect={false}
              {...field(form, `lines.${index}.deliveryContext`)}
            />
            <NumberInput
              label={t('learners')}
              min={0}
              allowDecimal={false}
              withAsterisk
              {...field(form, `lines.${index}.activeLearners`)}
            />
            <DateField
              label={t('first')}
              max={today}
              withAsterisk
              {...field(form, `lines.${index}.firstRegisteredOn`)}
              value={line.firstRegisteredOn}
            />
            <Button variant="default" mt="sm" onClick={() => form.removeListItem('lines', index)}>
              {t('removeLine', { number: index + 1 })}
            </Button>
          </Fieldset>
        ))}
        <Button
          variant="default"
          onClick={() =>
            form.insertListItem('lines', {
              qualificationNumber: '',
              siteId: null,
              deliveryContext: '',
              activeLearners: 0,
              firstRegisteredOn: today,
            })
          }
        >
          {t('addLine')}
        </Button>
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('sendSnapshot')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
