import { Button, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Versioned } from '../../api/client'
import { writeDate } from '../../shared/time/dates'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useActionCommand, type Action } from './queries'
import { t } from './words'

interface Props {
  readonly command: 'ask-extension' | 'extend'
  readonly action: Versioned<Action>
  readonly onDone: () => void
}

/** A later date with its reason: the nominee asks for one, the quality manager sets one. */
export function DateForm({ command, action, onDone }: Props) {
  const asks = command === 'ask-extension'
  const ask = useActionCommand('/essential-actions/{actionId}/ask-extension', action)
  const extend = useActionCommand('/essential-actions/{actionId}/extend', action)
  const { summary } = action
  const text = asks ? 'grounds' : 'reason'
  const verb = asks ? t('askExtension') : summary.extensionWanted ? t('extendAsked') : t('extend')
  const form = useForm({
    mode: 'controlled',
    initialValues: { dueOn: (asks ? null : (summary.extensionWanted ?? null)) as string | null, [text]: '' },
    validate: { dueOn: isNotEmpty(t('wantedDate')), [text]: isNotEmpty(asks ? t('grounds') : t('extendReason')) },
  })
  const clearDraft = useFormDraft(`action/${action.id}/${command}`, form)
  const submission = useSubmit(form, async (values) => {
    const dueOn = values.dueOn ?? ''
    const words = values[text] ?? ''
    if (asks) {
      await ask.mutateAsync({ dueOn, grounds: words })
      toast(t('extensionAsked'))
    } else {
      await extend.mutateAsync({ dueOn, reason: words })
      toast(t('extended', { reference: action.reference, due: writeDate(dueOn) }))
    }
    clearDraft()
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={verb}>
      <p>{asks ? t('askExtensionLead', { due: writeDate(summary.dueOn) }) : t('extendLead')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField
          id={fieldId('dueOn')}
          label={asks ? t('wantedDate') : t('newDate')}
          value={form.getValues().dueOn ?? null}
          min={summary.dueOn}
          onChange={(day) => form.setFieldValue('dueOn', day)}
          error={form.errors['dueOn']}
        />
        <Textarea label={asks ? t('grounds') : t('extendReason')} autosize minRows={3} {...field(form, text)} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {verb}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
