import { Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { FormButtons } from './FormButtons'
import { named } from './options'
import { choicesQuery, useEndMember, type Member } from './teamQueries'
import { t } from './teamWords'
import classes from './workplan.module.css'

interface FromDayProps {
  readonly title: string
  readonly text?: string
  /** What the toast says afterwards. */
  readonly done: string
  readonly areaId: string
  readonly send: (values: { personId: string; startsOn: string; endsOn?: string | undefined }) => Promise<unknown>
  readonly onDone: () => void
}

/** Somebody of the centre's staff, from a day on: as a member, or as the lead. */
export function PersonFromDayForm({ title, text, done, areaId, send, onDone }: FromDayProps) {
  const today = useToday()
  const staff = useQuery(choicesQuery(areaId)).data?.staff ?? []
  const form = useForm({
    mode: 'controlled',
    initialValues: { personId: '', startsOn: today as string | null, endsOn: null as string | null },
    validate: { personId: isNotEmpty(t('choosePerson')), startsOn: isNotEmpty(t('enterDay')) },
  })
  const submission = useSubmit(form, async ({ personId, startsOn, endsOn }) => {
    await send({ personId, startsOn: startsOn ?? today, endsOn: endsOn ?? undefined })
    toast(done)
    onDone()
  })
  return (
    <Section title={title} order={3}>
      {text && <p className={classes.hint}>{text}</p>}
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('person')} withAsterisk searchable data={named(staff)} {...field(form, 'personId')} />
          <DateField label={t('startsOn')} withAsterisk {...field(form, 'startsOn')} value={form.values.startsOn} />
          <DateField
            label={t('endsOn')}
            description={t('endsOnHint')}
            {...field(form, 'endsOn')}
            value={form.values.endsOn}
          />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}

/** The last day and why; the server lists what has to be given to somebody else first. */
export function EndMemberForm({ member, onDone }: { member: Member; onDone: () => void }) {
  const today = useToday()
  const end = useEndMember(member)
  const form = useForm({
    mode: 'controlled',
    initialValues: { lastDay: today as string | null, reason: '' },
    validate: { lastDay: isNotEmpty(t('enterDay')), reason: isNotEmpty(t('enterReason')) },
  })
  const submission = useSubmit(form, async ({ lastDay, reason }) => {
    await end.mutateAsync({ lastDay: lastDay ?? today, reason })
    toast(t('memberEnded'))
    onDone()
  })
  return (
    <Section title={t('endTitle', { name: member.personName })} order={3}>
      <p className={classes.hint}>{t('endText')}</p>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <DateField label={t('lastDay')} withAsterisk {...field(form, 'lastDay')} value={form.values.lastDay} />
          <Textarea label={t('reason')} withAsterisk autosize maxLength={1000} {...field(form, 'reason')} />
        </Fields>
        <FormButtons label={t('endMember')} sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
