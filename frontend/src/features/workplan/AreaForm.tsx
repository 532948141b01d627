import { MultiSelect, TextInput } from '@mantine/core'
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
import { programmesQuery, sitesQuery, useSaveArea, type Area } from './teamQueries'
import { t } from './teamWords'

/** An area: its sites and programmes, and its days. */
export function AreaForm({ centre, area, onDone }: { centre: string; area?: Area; onDone: () => void }) {
  const today = useToday()
  const sites = useQuery(sitesQuery(centre))
  const programmes = useQuery(programmesQuery(centre))
  const save = useSaveArea(area)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      name: area?.name ?? '',
      startsOn: (area?.startsOn ?? today) as string | null,
      endsOn: area?.endsOn ?? (null as string | null),
      sites: area?.sites.map((each) => each.id) ?? [],
      programmes: area?.programmes.map((each) => each.id) ?? [],
    },
    validate: {
      name: isNotEmpty(t('enterName')),
      startsOn: isNotEmpty(t('enterDay')),
      sites: isNotEmpty(t('chooseSites')),
      programmes: isNotEmpty(t('chooseProgrammes')),
    },
  })
  const submission = useSubmit(form, async ({ startsOn, endsOn, ...values }) => {
    await save.mutateAsync({ centre, ...values, startsOn: startsOn ?? today, endsOn: endsOn ?? undefined })
    toast(t('areaSaved'))
    onDone()
  })
  const running = (programmes.data?.items ?? []).map(({ id, title }) => ({ id, name: title }))
  return (
    <Section title={t(area ? 'editArea' : 'addArea')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput label={t('name')} withAsterisk maxLength={120} {...field(form, 'name')} />
          <DateField label={t('startsOn')} withAsterisk {...field(form, 'startsOn')} value={form.values.startsOn} />
          <DateField
            label={t('endsOn')}
            description={t('endsOnHint')}
            {...field(form, 'endsOn')}
            value={form.values.endsOn}
          />
          <MultiSelect
            label={t('sites')}
            withAsterisk
            data={named(together(sites.data?.items ?? [], area?.sites))}
            {...field(form, 'sites')}
          />
          <MultiSelect
            label={t('programmes')}
            withAsterisk
            searchable
            data={named(together(running, area?.programmes))}
            {...field(form, 'programmes')}
          />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

/** What can be chosen now, and what was chosen before: a closed site keeps its name. */
function together(offered: readonly Named[], chosen: readonly Named[] = []): readonly Named[] {
  return [...offered, ...chosen.filter((each) => !offered.some((one) => one.id === each.id))]
}
