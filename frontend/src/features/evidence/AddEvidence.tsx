import { Autocomplete, Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { FileDrop } from '../../ui/FileDrop'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { suggestionsQuery, useAddEvidence, type NewEvidence } from './queries'
import { t } from './words'

const ACCEPTED = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'image/jpeg',
  'image/png',
  'text/csv',
  'text/plain',
]
const MAX_BYTES = 20 * 1024 * 1024
const CENTRE_KINDS = ['FILE', 'PLACE', 'LINK'] as const
const REVIEWER_KINDS = ['VERBAL', 'VISUAL_CHECK', 'FILE', 'PLACE', 'LINK'] as const

const measuresOf = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((each) => each.trim().toUpperCase())
    .filter(Boolean)

/** Lays something on the table; a file is sent as soon as it is chosen. */
export function AddEvidence({ visitId, measure, onDone }: { visitId: string; measure: string; onDone: () => void }) {
  const kinds = useHasRole('REVIEWER') ? REVIEWER_KINDS : CENTRE_KINDS
  const add = useAddEvidence(visitId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      kind: kinds[0] as string,
      title: '',
      type: '',
      measures: measure,
      link: '',
      place: '',
      note: '',
      on: null as string | null,
      reviewedOn: null as string | null,
      nextReviewOn: null as string | null,
      noLearnerWork: false,
    },
    validate: { title: isNotEmpty(t('title')) },
  })
  const clearDraft = useFormDraft(`evidence/${visitId}/new`, form)
  const values = form.getValues()
  const suggestions = useQuery(suggestionsQuery(visitId, measuresOf(values.measures)[0] ?? ''))

  const send = async (file?: File) => {
    const given = form.getValues()
    const policy =
      given.reviewedOn || given.nextReviewOn
        ? {
            policy: {
              ...(given.reviewedOn ? { reviewedOn: given.reviewedOn } : {}),
              ...(given.nextReviewOn ? { nextReviewOn: given.nextReviewOn } : {}),
            },
          }
        : {}
    const details = {
      kind: given.kind,
      title: given.title || (file?.name ?? ''),
      measures: measuresOf(given.measures),
      noLearnerWork: given.noLearnerWork,
      ...(given.type ? { type: given.type } : {}),
      ...(given.link ? { link: given.link } : {}),
      ...(given.place ? { place: given.place } : {}),
      ...(given.note ? { note: given.note } : {}),
      ...(given.on ? { on: given.on } : {}),
      ...policy,
    } as NewEvidence
    await add.mutateAsync({ details, file })
    clearDraft()
    toast(t('added'))
    onDone()
  }
  const submission = useSubmit(form, () => send())
  const isFile = values.kind === 'FILE'

  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('add')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <NativeSelect
          label={t('kind')}
          data={kinds.map((value) => ({ value, label: t(`kind${value}`) }))}
          {...field(form, 'kind')}
        />
        <TextInput label={t('title')} description={t('titleHint')} {...field(form, 'title')} />
        <TextInput label={t('measures')} description={t('measuresHint')} {...field(form, 'measures')} />
        <Autocomplete
          label={t('type')}
          description={t('typeHint')}
          data={suggestions.data?.types ?? []}
          {...field(form, 'type')}
        />
        {values.kind === 'LINK' && <TextInput type="url" label={t('link')} {...field(form, 'link')} />}
        {values.kind === 'PLACE' && <TextInput label={t('place')} {...field(form, 'place')} />}
        <Textarea label={t('note')} description={t('noteHint')} autosize minRows={2} {...field(form, 'note')} />
        <DateField
          id={fieldId('on')}
          label={t('on')}
          value={values.on}
          onChange={(on) => form.setFieldValue('on', on)}
          error={form.errors.on}
        />
        <DateField
          id={fieldId('policy.reviewedOn')}
          label={t('policyReviewed')}
          value={values.reviewedOn}
          onChange={(date) => form.setFieldValue('reviewedOn', date)}
        />
        <DateField
          id={fieldId('policy.nextReviewOn')}
          label={t('policyNext')}
          value={values.nextReviewOn}
          onChange={(date) => form.setFieldValue('nextReviewOn', date)}
        />
        {(isFile || values.kind === 'LINK') && (
          <Checkbox
            label={t('noLearner')}
            description={t('noLearnerHint')}
            {...field(form, 'noLearnerWork', { type: 'checkbox' })}
          />
        )}
        {isFile &&
          (values.noLearnerWork ? (
            <FileDrop label={t('file')} accept={ACCEPTED} maxBytes={MAX_BYTES} maxFiles={1} onFile={send} />
          ) : (
            <p>{t('tickFirst')}</p>
          ))}
      </Fields>
      <FormActions>
        {!isFile && (
          <Button type="submit" loading={submission.sending}>
            {t('add')}
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
