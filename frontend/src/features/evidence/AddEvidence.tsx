import { Autocomplete, Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import type { Sending } from '../../api/watched'
import { useHasRole } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { FilePicker } from '../../ui/FileDrop'
import { toast } from '../../ui/toast'
import { ACCEPTED_TYPES, LARGEST_FILE } from '../../ui/upload/fileTypes'
import { UploadList } from '../../ui/upload/UploadList'
import { useUploads } from '../../ui/upload/useUploads'
import { useFormDraft } from '../../ui/useDraft'
import { suggestionsQuery, useAddEvidence, type NewEvidence } from './queries'
import { t } from './words'

const CENTRE_KINDS = ['FILE', 'PLACE', 'LINK'] as const
const REVIEWER_KINDS = ['VERBAL', 'VISUAL_CHECK', 'FILE', 'PLACE', 'LINK'] as const

const measuresOf = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((each) => each.trim().toUpperCase())
    .filter(Boolean)

/** Several files under one title are told apart by their names. */
const titleOf = (title: string, file: File | undefined, several: boolean): string => {
  if (!file) return title
  if (!title) return file.name
  return several ? `${title} (${file.name})` : title
}

/** Lays something on the table. Several files become several items with the same description. */
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
    validate: { title: (title, { kind }) => (kind === 'FILE' || title.trim() ? null : t('titleNeeded')) },
  })
  const clearDraft = useFormDraft(`evidence/${visitId}/new`, form)
  const values = form.getValues()
  const suggestions = useQuery(suggestionsQuery(visitId, measuresOf(values.measures)[0] ?? ''))

  const detailsFor = (file?: File, among = 1): NewEvidence => {
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
    return {
      kind: given.kind,
      title: titleOf(given.title.trim(), file, among > 1),
      measures: measuresOf(given.measures),
      noLearnerWork: given.noLearnerWork,
      ...(given.type ? { type: given.type } : {}),
      ...(given.link ? { link: given.link } : {}),
      ...(given.place ? { place: given.place } : {}),
      ...(given.note ? { note: given.note } : {}),
      ...(given.on ? { on: given.on } : {}),
      ...policy,
    } as NewEvidence
  }
  const uploads = useUploads((file: File, sending: Sending, among: number) =>
    add.mutateAsync({ details: detailsFor(file, among), file, sending }),
  )

  const send = async () => {
    if (form.getValues().kind !== 'FILE') {
      await add.mutateAsync({ details: detailsFor() })
    } else {
      uploads.queue.again()
      await uploads.queue.start()
      const left = uploads.queue.snapshot().filter((each) => each.state !== 'SENT')
      // What the server says about a field belongs to that field; what it says about a file stands beside the file.
      const aboutFields = left.find(({ problem }) => problem?.errors.some(({ pointer }) => pointer !== '/file'))
      if (aboutFields) throw aboutFields.problem
      if (left.length > 0) return
    }
    clearDraft()
    toast(t('added'))
    onDone()
  }
  const submission = useSubmit(form, send)
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
        {isFile && (
          <div>
            <FilePicker label={t('file')} accept={ACCEPTED_TYPES} maxBytes={LARGEST_FILE} onFiles={uploads.queue.add} />
            <UploadList uploads={uploads} />
          </div>
        )}
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending} disabled={isFile && uploads.all.length === 0}>
          {t('add')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
