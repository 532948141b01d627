import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm, type UseFormReturnType } from '@mantine/form'
import { useNavigate } from 'react-router'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Differences } from './Differences'
import classes from './Monitoring.module.css'
import type { Standards } from './queries'
import type { Grade, Standard } from './standards'
import { nameOf } from './standardsName'
import { usePublish } from './standardsQueries'
import { t } from './standardsWords'

/** A type and not an interface, because forms ask for an index signature. */
type Written = { standards: Standard[]; scale: Grade[]; reason: string }
type Form = UseFormReturnType<Written>

interface Props {
  readonly centre: string
  /** The version in force. */
  readonly from: Standards
  readonly onDone: () => void
}

const isCode = (typed: string) => (/^[A-Z][A-Z0-9_]*$/.test(typed) ? null : t('enterCode'))

/** The next version of a centre's standards: kept on the device while it is written, and compared before it binds. */
export default function StandardsForm({ centre, from, onDone }: Props) {
  const navigate = useNavigate()
  const publish = usePublish()
  const initial: Written = { standards: [...from.standards], scale: [...from.scale], reason: '' }
  const form = useForm<Written>({
    mode: 'controlled',
    initialValues: initial,
    validate: (values) => ({
      ...entriesWrong('standards', values.standards, ({ code, title, words }) => ({
        code: isCode(code),
        title: isNotEmpty(t('enterTitle'))(title),
        words: isNotEmpty(t('enterWords'))(words),
      })),
      ...entriesWrong('scale', values.scale, ({ code, label }) => ({
        code: isCode(code),
        label: isNotEmpty(t('enterWord'))(label),
      })),
      standards: values.standards.length > 0 ? null : t('needsStandard'),
      scale: values.scale.some(({ acts }) => acts) && values.scale.some(({ acts }) => !acts) ? null : t('needsBoth'),
      reason: isNotEmpty(t('enterReason'))(values.reason),
    }),
  })
  const clearDraft = useFormDraft(`monitoring/standards/${centre}/${from.id}`, form)
  const submission = useSubmit(form, async (values) => {
    const version = await publish.mutateAsync({ centre, ...values })
    clearDraft()
    toast(t('published', { number: version.number }))
    onDone()
    void navigate(`/iqa-standards/${version.id}?${new URLSearchParams({ centre }).toString()}`)
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('write')}>
      <p>{t('writeText')}</p>
      <ErrorSummary {...submission.summary} />
      <StandardFields form={form} />
      <ScaleFields form={form} />
      <Fields>
        <Textarea label={t('reason')} autosize minRows={2} withAsterisk {...field(form, 'reason')} />
      </Fields>
      <Section title={t('differences', { version: nameOf(from) })} order={3}>
        <Differences before={from} after={form.values} />
      </Section>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('publish')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            form.setValues(initial)
            form.clearErrors()
            clearDraft()
          }}
        >
          {t('discard')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}

/** What is wrong with the entries of a list, by the path of each field. */
function entriesWrong<Item>(
  list: string,
  items: readonly Item[],
  check: (item: Item) => Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    items.flatMap((item, index) =>
      Object.entries(check(item)).map(([name, wrong]) => [`${list}.${index}.${name}`, wrong]),
    ),
  )
}

function StandardFields({ form }: { form: Form }) {
  return (
    <Section title={t('standards')} order={3}>
      <div id={fieldId('standards')} tabIndex={-1}>
        {form.errors.standards && <p className={classes.error}>{form.errors.standards}</p>}
        {form.values.standards.map((_, index) => (
          <fieldset key={index} className={classes.standard}>
            <legend>{t('standardNumber', { number: index + 1 })}</legend>
            <Fields>
              <TextInput label={t('titleLabel')} withAsterisk {...field(form, `standards.${index}.title`)} />
              <Textarea
                label={t('asks')}
                autosize
                minRows={2}
                withAsterisk
                {...field(form, `standards.${index}.words`)}
              />
              <TextInput
                label={t('code')}
                description={t('codeHint')}
                withAsterisk
                {...field(form, `standards.${index}.code`)}
              />
            </Fields>
            <Moves form={form} list="standards" index={index} up="standardUp" remove="removeStandard" />
          </fieldset>
        ))}
      </div>
      <Button variant="default" onClick={() => form.insertListItem('standards', { code: '', title: '', words: '' })}>
        {t('addStandard')}
      </Button>
    </Section>
  )
}

function ScaleFields({ form }: { form: Form }) {
  return (
    <Section title={t('scale')} order={3}>
      <p>{t('scaleHint')}</p>
      <div id={fieldId('scale')} tabIndex={-1}>
        {form.errors.scale && <p className={classes.error}>{form.errors.scale}</p>}
        {form.values.scale.map((_, index) => (
          <fieldset key={index} className={classes.standard}>
            <legend>{t('stepNumber', { number: index + 1 })}</legend>
            <Fields>
              <TextInput label={t('word')} withAsterisk {...field(form, `scale.${index}.label`)} />
              <TextInput label={t('code')} withAsterisk {...field(form, `scale.${index}.code`)} />
              <Checkbox label={t('acts')} {...field(form, `scale.${index}.acts`, { type: 'checkbox' })} />
            </Fields>
            <Moves form={form} list="scale" index={index} up="stepUp" remove="removeStep" />
          </fieldset>
        ))}
      </div>
      <Button variant="default" onClick={() => form.insertListItem('scale', { code: '', label: '', acts: false })}>
        {t('addStep')}
      </Button>
    </Section>
  )
}

interface MovesProps {
  readonly form: Form
  readonly list: 'standards' | 'scale'
  readonly index: number
  readonly up: 'standardUp' | 'stepUp'
  readonly remove: 'removeStandard' | 'removeStep'
}

function Moves({ form, list, index, up, remove }: MovesProps) {
  const number = index + 1
  return (
    <div className={classes.buttons}>
      {index > 0 && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t(up, { number })}
          onClick={() => form.reorderListItem(list, { from: index, to: index - 1 })}
        >
          {t('up')}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-md"
        aria-label={t(remove, { number })}
        onClick={() => form.removeListItem(list, index)}
      >
        {t('remove')}
      </Button>
    </div>
  )
}
