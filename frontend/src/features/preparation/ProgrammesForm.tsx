import { Button, MultiSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { candidatesQuery, useRepresent, type Person } from './queries'
import { t } from './words'

/** For which programmes someone speaks; several are fine (QMR-093). */
export function ProgrammesForm({ visitId, person, onDone }: { visitId: string; person: Person; onDone: () => void }) {
  const candidates = useQuery(candidatesQuery(visitId))
  const represent = useRepresent(visitId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { programmeIds: person.programmes.map((programme) => programme.id) },
  })
  const submission = useSubmit(form, async ({ programmeIds }) => {
    await represent.mutateAsync({ person, programmeIds })
    toast(t('saved'))
    onDone()
  })
  if (!candidates.data) return <Lines />
  return (
    <Section order={3} title={t('changeProgrammesOf', { name: person.name })}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <MultiSelect
            label={t('speakFor')}
            withAsterisk
            searchable
            data={candidates.data.programmes.map((programme) => ({ value: programme.id, label: programme.title }))}
            {...field(form, 'programmeIds')}
          />
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
    </Section>
  )
}
