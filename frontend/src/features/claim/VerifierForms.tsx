import { Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { FormButtons } from './FormButtons'
import { peopleQuery, useCover, useOnDay, useRegister, type Verifier } from './queries'
import { staffOf } from './staff'
import { useAreas } from './useAreas'
import { t } from './words'

/** The families in which a lead internal verifier is registered. */
const FAMILIES = (['QCF', 'NQF', 'NATIONAL_2016', 'HIGHER_NATIONAL'] as const).map((value) => ({
  value,
  label: t(`family_${value}`),
}))

interface Done {
  readonly onDone: () => void
}

/** Who leads internal verification for an area. */
export function RegisterForm({ centre, onDone }: { centre: string } & Done) {
  const today = useToday()
  const people = useQuery(peopleQuery(centre))
  const areas = useAreas(centre)
  const register = useRegister()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      subjectArea: '',
      family: 'QCF',
      personId: '',
      registeredOn: today as string | null,
    },
    validate: {
      subjectArea: isNotEmpty(t('chooseArea')),
      family: isNotEmpty(t('chooseFamily')),
      personId: isNotEmpty(t('choosePerson')),
      registeredOn: isNotEmpty(t('enterDay')),
    },
  })
  const submission = useSubmit(form, async (values) => {
    await register.mutateAsync({ ...values, centre, registeredOn: values.registeredOn ?? today })
    toast(t('registered'))
    onDone()
  })
  return (
    <Section title={t('register')} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('subjectArea')} data={areas} searchable withAsterisk {...field(form, 'subjectArea')} />
          <Select label={t('family')} data={FAMILIES} allowDeselect={false} withAsterisk {...field(form, 'family')} />
          <Select
            label={t('person')}
            data={people.data ? staffOf(people.data) : []}
            searchable
            withAsterisk
            {...field(form, 'personId')}
          />
          <DateField
            label={t('registeredOn')}
            withAsterisk
            max={today}
            {...field(form, 'registeredOn')}
            value={form.values.registeredOn}
          />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}

/** Who stands in, who follows, and what was declared. */
export function CoverForm({ centre, verifier, onDone }: { centre: string; verifier: Verifier } & Done) {
  const today = useToday()
  const people = useQuery(peopleQuery(centre))
  const staff = people.data ? staffOf(people.data) : []
  const cover = useCover(verifier)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      deputyId: verifier.deputyId ?? (null as string | null),
      succession: verifier.succession ?? '',
      trainingDownloadedOn: verifier.trainingDownloadedOn ?? (null as string | null),
      declaredOn: verifier.declaredOn ?? (null as string | null),
    },
  })
  const submission = useSubmit(form, async ({ deputyId, succession, trainingDownloadedOn, declaredOn }) => {
    await cover.mutateAsync({
      ...(deputyId ? { deputyId } : {}),
      ...(succession.trim() ? { succession } : {}),
      ...(trainingDownloadedOn ? { trainingDownloadedOn } : {}),
      ...(declaredOn ? { declaredOn } : {}),
    })
    toast(t('coverSaved'))
    onDone()
  })
  return (
    <Section title={t('coverTitle', { name: verifier.personName, area: verifier.subjectArea })} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select
            label={t('deputy')}
            data={staff.filter((each) => each.value !== verifier.personId)}
            searchable
            clearable
            {...field(form, 'deputyId')}
          />
          <Textarea label={t('succession')} autosize minRows={2} {...field(form, 'succession')} />
          <DateField
            label={t('trainingDownloadedOn')}
            max={today}
            {...field(form, 'trainingDownloadedOn')}
            value={form.values.trainingDownloadedOn}
          />
          <DateField
            label={t('declaredOn')}
            max={today}
            {...field(form, 'declaredOn')}
            value={form.values.declaredOn}
          />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}

/** A step that needs a day and nothing else. */
export function OnDayForm({ what, verifier, onDone }: { what: 'accredit' | 'leave'; verifier: Verifier } & Done) {
  const today = useToday()
  const move = useOnDay(verifier, what)
  const form = useForm({
    mode: 'controlled',
    initialValues: { on: today as string | null },
    validate: { on: isNotEmpty(t('enterDay')) },
  })
  const submission = useSubmit(form, async ({ on }) => {
    await move.mutateAsync({ on: on ?? today })
    toast(t(what === 'accredit' ? 'accredited' : 'left'))
    onDone()
  })
  return (
    <Section
      title={t(what === 'accredit' ? 'accreditTitle' : 'leaveTitle', {
        name: verifier.personName,
        area: verifier.subjectArea,
      })}
      order={3}
    >
      {what === 'leave' && <PlainText>{t('leaveText')}</PlainText>}
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <DateField
            label={t(what === 'accredit' ? 'accreditedOn' : 'leftOn')}
            withAsterisk
            {...field(form, 'on')}
            value={form.values.on}
          />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
