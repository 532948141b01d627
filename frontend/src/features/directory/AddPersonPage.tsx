import { Button, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useNavigate } from 'react-router'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useAddPerson } from './queries'
import { t } from './words'

/** Puts a person on record. */
export function Component() {
  const navigate = useNavigate()
  const add = useAddPerson()
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '', email: '', phone: '' },
    validate: { name: isNotEmpty(t('enterName')), email: isNotEmpty(t('enterEmail')) },
  })
  const clearDraft = useFormDraft('directory/person/new', form)
  const submission = useSubmit(form, async ({ name, email, phone }) => {
    const person = await add.mutateAsync({ name, email, ...(phone ? { phone } : {}) })
    clearDraft()
    toast(t('personAdded'))
    await navigate(`/people/${person.id}`)
  })
  return (
    <Page narrow title={t('addPerson')} lead={t('addPersonLead')} breadcrumbs={[{ label: t('people'), to: '/people' }]}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput label={t('name')} withAsterisk autoComplete="off" {...field(form, 'name')} />
          <TextInput
            type="email"
            label={t('email')}
            description={t('emailHint')}
            withAsterisk
            autoComplete="off"
            {...field(form, 'email')}
          />
          <TextInput type="tel" label={t('phone')} autoComplete="off" {...field(form, 'phone')} />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('addPerson')}
          </Button>
        </FormActions>
      </form>
    </Page>
  )
}
