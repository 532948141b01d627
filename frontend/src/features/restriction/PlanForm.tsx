import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { useProposePlan, type Block } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

interface Item {
  id: string
  words: string
  dueOn: string | null
  ownerId: string
  actionId: string
  /** What is done stays as it is. */
  done: boolean
}

interface Values extends Record<string, unknown> {
  items: Item[]
}

const EMPTY: Item = { id: '', words: '', dueOn: null, ownerId: '', actionId: '', done: false }

/** Writes the plan: what, by when, who, and the essential action it serves. */
export function PlanForm({ block, onDone }: { block: Block; onDone: () => void }) {
  const today = useToday()
  const propose = useProposePlan(block)
  const { plan } = block
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: {
      items:
        plan.items.length === 0
          ? [EMPTY]
          : plan.items.map(({ id, words, dueOn, ownerId, actionId, doneOn }) => ({
              id,
              words,
              dueOn,
              ownerId,
              actionId: actionId ?? '',
              done: doneOn !== undefined,
            })),
    },
    validate: {
      items: {
        words: (words) => (words.trim() === '' ? t('enterItem') : null),
        dueOn: (dueOn) => (dueOn ? null : t('enterDue')),
        ownerId: (ownerId) => (ownerId === '' ? t('chooseWho') : null),
      },
    },
  })
  const clearDraft = useFormDraft(`restriction/${block.id}/plan`, form)
  const submission = useSubmit(form, async ({ items }) => {
    await propose.mutateAsync({
      items: items.map(({ id, words, dueOn, ownerId, actionId }) => ({
        ...(id === '' ? {} : { id }),
        words,
        dueOn: dueOn ?? '',
        ownerId,
        ...(actionId === '' ? {} : { actionId }),
      })),
    })
    clearDraft()
    toast(t('planProposed'))
    onDone()
  })
  const { items } = form.getValues()
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('planTitle')}>
      <p className={classes.dim}>{t('proposeHint')}</p>
      <ErrorSummary {...submission.summary} />
      {items.map((item, index) => (
        <fieldset key={item.id || index} className={classes.group} disabled={item.done}>
          <legend>{t('itemNumber', { number: index + 1 })}</legend>
          <Fields>
            <Textarea
              label={t('item')}
              withAsterisk
              autosize
              minRows={2}
              maxLength={2000}
              {...field(form, `items.${index}.words`)}
            />
            <DateField
              label={t('due')}
              withAsterisk
              {...(item.done ? {} : { min: today })}
              {...field(form, `items.${index}.dueOn`)}
              value={item.dueOn}
            />
            <NativeSelect
              label={t('who')}
              withAsterisk
              data={[
                { value: '', label: t('chooseWho') },
                ...plan.possibleOwners.map(({ personId, name }) => ({ value: personId, label: name })),
              ]}
              {...field(form, `items.${index}.ownerId`)}
            />
            <NativeSelect
              label={t('serves')}
              data={[
                { value: '', label: t('servesNone') },
                ...plan.possibleActions.map(({ id, reference, objective }) => ({
                  value: id,
                  label: `${reference} ${objective}`,
                })),
              ]}
              {...field(form, `items.${index}.actionId`)}
            />
          </Fields>
          {!item.done && items.length > 1 && (
            <Button variant="default" onClick={() => form.removeListItem('items', index)}>
              {t('removeItem', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button variant="default" onClick={() => form.insertListItem('items', EMPTY)}>
        {t('addItem')}
      </Button>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('propose')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
