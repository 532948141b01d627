import { Button, Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { allQualificationsQuery, peopleQuery, sitesQuery, useSaveProgramme, type Programme } from './queries'
import { staffOf } from './staff'
import { t } from './words'

interface Props {
  readonly centre: string
  readonly enrolmentId: string
  readonly programme: Programme | undefined
  readonly onDone: () => void
}

/** A programme: for which qualification, where, led by whom. */
export function ProgrammeForm({ centre, enrolmentId, programme, onDone }: Props) {
  const today = useToday()
  const qualifications = useQuery({ ...allQualificationsQuery(), enabled: !programme })
  const sites = useQuery(sitesQuery(centre))
  const people = useQuery(peopleQuery(centre))
  const save = useSaveProgramme(programme)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      qualificationNumber: programme?.qualificationNumber ?? '',
      details: {
        title: programme?.title ?? '',
        siteId: programme?.siteId ?? (null as string | null),
        leaderId: programme?.leaderId ?? (null as string | null),
        startsOn: (programme?.startsOn ?? today) as string | null,
        endsOn: programme?.endsOn ?? (null as string | null),
      },
    },
    validate: {
      qualificationNumber: isNotEmpty(t('chooseQualification')),
      details: { title: isNotEmpty(t('enterTitle')) },
    },
  })
  const submission = useSubmit(form, async ({ qualificationNumber, details }) => {
    const { title, siteId, leaderId, startsOn, endsOn } = details
    await save.mutateAsync({
      enrolmentId,
      qualificationNumber,
      details: {
        title,
        startsOn: startsOn ?? today,
        ...(siteId ? { siteId } : {}),
        ...(leaderId ? { leaderId } : {}),
        ...(endsOn ? { endsOn } : {}),
      },
    })
    toast(t('programmeSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {!programme && (
          <Select
            label={t('qualification')}
            data={(qualifications.data?.items ?? []).map((each) => ({
              value: each.number,
              label: `${each.title} (${each.number})`,
            }))}
            searchable
            withAsterisk
            {...field(form, 'qualificationNumber')}
          />
        )}
        <TextInput label={t('title')} withAsterisk {...field(form, 'details.title')} />
        <Select
          label={t('site')}
          data={(sites.data?.items ?? []).map((each) => ({ value: each.id, label: each.name }))}
          clearable
          {...field(form, 'details.siteId')}
        />
        <Select
          label={t('leader')}
          data={people.data ? staffOf(people.data) : []}
          clearable
          searchable
          {...field(form, 'details.leaderId')}
        />
        <DateField
          label={t('startsOn')}
          withAsterisk
          {...field(form, 'details.startsOn')}
          value={form.values.details.startsOn}
        />
        <DateField label={t('endsOn')} {...field(form, 'details.endsOn')} value={form.values.details.endsOn} />
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
