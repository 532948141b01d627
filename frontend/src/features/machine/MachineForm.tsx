import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { useFormDraft } from '../../ui/useDraft'
import { ORGANISATION_SCOPES, SCOPES, type Scope } from './queries'
import { t, wordsOf } from './words'

export interface MachineValues {
  readonly centre: string
  readonly name: string
  readonly purpose: string
  readonly contact: string
  readonly scopes: readonly Scope[]
}

interface Props {
  readonly draftKey: string
  readonly values: MachineValues
  /** Name and centre are asked for only when it is made. */
  readonly asks: { readonly name: boolean; readonly centre: boolean }
  /** Whether it is or stays a machine of the awarding organisation where no centre is entered. */
  readonly ofOrganisation: boolean
  readonly submitLabel: string
  readonly onSend: (values: MachineValues) => Promise<unknown>
  readonly onCancel: () => void
}

/** What a machine account is for, who looks after it, and what it may do. */
export function MachineForm({ draftKey, values, asks, ofOrganisation, submitLabel, onSend, onCancel }: Props) {
  const form = useForm({
    mode: 'controlled',
    initialValues: { ...values, scopes: [...values.scopes] as string[] },
    validate: {
      ...(asks.name ? { name: isNotEmpty(t('enterName')) } : {}),
      purpose: isNotEmpty(t('enterPurpose')),
      contact: isNotEmpty(t('enterContact')),
      scopes: (scopes: string[]) => (scopes.length === 0 ? t('chooseScopes') : null),
    },
  })
  const clearDraft = useFormDraft(draftKey, form)
  const offered = ofOrganisation && form.values.centre.trim() === '' ? ORGANISATION_SCOPES : SCOPES
  const submission = useSubmit(form, async ({ scopes, ...rest }) => {
    await onSend({ ...rest, scopes: offered.filter((scope) => scopes.includes(scope)) })
    clearDraft()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {asks.centre && <TextInput label={t('ofCentre')} description={t('ofCentreHint')} {...field(form, 'centre')} />}
        {asks.name && <TextInput label={t('name')} description={t('nameHint')} withAsterisk {...field(form, 'name')} />}
        <Textarea label={t('purpose')} withAsterisk autosize minRows={2} {...field(form, 'purpose')} />
        <TextInput label={t('contact')} description={t('contactHint')} withAsterisk {...field(form, 'contact')} />
        <Checkbox.Group label={t('scopes')} description={t('scopesHint')} withAsterisk {...field(form, 'scopes')}>
          {offered.map((scope) => (
            <Checkbox key={scope} value={scope} label={wordsOf('scope', scope)} description={scope} mt="xs" />
          ))}
        </Checkbox.Group>
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {submitLabel}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
