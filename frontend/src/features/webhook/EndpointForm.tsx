import { Button, Checkbox, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { useFormDraft } from '../../ui/useDraft'
import { CHOOSABLE, type EndpointRow, type EndpointToSave, type EventType } from './queries'
import { t, wordsOf } from './words'

interface Props {
  readonly draftKey: string
  readonly endpoint?: EndpointRow
  readonly submitLabel: string
  readonly onSend: (endpoint: EndpointToSave) => Promise<unknown>
  readonly onCancel: () => void
}

/** Address, description and types of an endpoint. */
export function EndpointForm({ draftKey, endpoint, submitLabel, onSend, onCancel }: Props) {
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      address: endpoint?.address ?? '',
      description: endpoint?.description ?? '',
      types: [...(endpoint?.types ?? CHOOSABLE)] as string[],
    },
    validate: {
      address: isNotEmpty(t('enterAddress')),
      types: (types: string[]) => (types.length === 0 ? t('chooseTypes') : null),
    },
  })
  const clearDraft = useFormDraft(draftKey, form)
  const submission = useSubmit(form, async ({ address, description, types }) => {
    await onSend({ address, types: types as EventType[], ...(description ? { description } : {}) })
    clearDraft()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput
          type="url"
          label={t('address')}
          description={t('addressHint')}
          placeholder="https://hooks.example.org/touchstone"
          withAsterisk
          autoComplete="off"
          {...field(form, 'address')}
        />
        <TextInput label={t('description')} description={t('descriptionHint')} {...field(form, 'description')} />
        <Checkbox.Group label={t('types')} withAsterisk {...field(form, 'types')}>
          {CHOOSABLE.map((type) => (
            <Checkbox key={type} value={type} label={wordsOf('type', type)} mt="xs" />
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
