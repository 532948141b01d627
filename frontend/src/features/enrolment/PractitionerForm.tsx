import { Button, MultiSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { programmesQuery, useSavePractitioner, type Practitioner } from './queries'
import { usePractitionerRoles } from './roles'
import { t } from './words'

interface Props {
  readonly centre: string
  readonly practitioner: Practitioner | undefined
  readonly onDone: () => void
}

/** Someone who delivers: who, in which roles, on which programmes. */
export function PractitionerForm({ centre, practitioner, onDone }: Props) {
  const roles = usePractitionerRoles()
  const programmes = useQuery(programmesQuery(centre))
  const save = useSavePractitioner(centre, practitioner)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      name: practitioner?.person.name ?? '',
      email: practitioner?.person.email ?? '',
      phone: '',
      roles: practitioner?.roles ?? [],
      programmeIds: practitioner?.programmes.map((on) => on.id) ?? [],
    },
    validate: {
      name: (value) => (value.trim() ? null : t('enterName')),
      email: (value) => (value.trim() || practitioner ? null : t('enterEmail')),
      roles: (value) => (value.length > 0 ? null : t('chooseRole')),
      programmeIds: (value) => (value.length > 0 ? null : t('chooseProgramme')),
    },
  })
  const submission = useSubmit(form, async ({ phone, ...values }) => {
    await save.mutateAsync({ ...values, ...(phone ? { phone } : {}) })
    toast(t('practitionerSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {!practitioner && (
          <>
            <TextInput label={t('name')} withAsterisk autoComplete="off" {...field(form, 'name')} />
            <TextInput type="email" label={t('email')} withAsterisk autoComplete="off" {...field(form, 'email')} />
            <TextInput type="tel" label={t('phone')} autoComplete="off" {...field(form, 'phone')} />
          </>
        )}
        <MultiSelect label={t('roles')} data={roles} withAsterisk {...field(form, 'roles')} />
        <MultiSelect
          label={t('programmes')}
          data={(programmes.data?.items ?? []).map((each) => ({ value: each.id, label: each.title }))}
          searchable
          withAsterisk
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
  )
}
