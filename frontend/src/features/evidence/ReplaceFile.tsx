import { Button, Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Versioned } from '../../api/client'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions, Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { FilePicker } from '../../ui/FileDrop'
import { toast } from '../../ui/toast'
import { ACCEPTED_TYPES, LARGEST_FILE } from '../../ui/upload/fileTypes'
import { UploadList } from '../../ui/upload/UploadList'
import { useUploads } from '../../ui/upload/useUploads'
import { useFormDraft } from '../../ui/useDraft'
import { useReplaceFile, type OneEvidence } from './queries'
import { t } from './words'

/** A newer file in place of the file; the older one stays where it was used. */
export function ReplaceFile({ evidence, onDone }: { evidence: Versioned<OneEvidence>; onDone: () => void }) {
  const replace = useReplaceFile(evidence)
  const form = useForm({ mode: 'controlled', initialValues: { words: '', noLearnerWork: false } })
  const clearDraft = useFormDraft(`evidence/${evidence.id}/replace`, form)
  const uploads = useUploads((file, sending) => replace.mutateAsync({ file, details: form.getValues(), sending }))

  const submission = useSubmit(form, async () => {
    uploads.queue.again()
    await uploads.queue.start()
    const [upload] = uploads.queue.snapshot()
    if (upload?.problem?.errors.some(({ pointer }) => pointer !== '/file')) throw upload.problem
    if (upload?.state !== 'SENT') return
    clearDraft()
    toast(t('replaced'))
    onDone()
  })
  // One newer file; choosing another takes its place.
  const choose = (files: readonly File[]) => {
    uploads.queue.snapshot().forEach(({ id }) => uploads.queue.remove(id))
    uploads.queue.add(files)
  }

  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('replace')}>
      <p>{t('replaceLead')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('whatIsNew')} {...field(form, 'words')} />
        <Checkbox
          label={t('noLearner')}
          description={t('noLearnerHint')}
          {...field(form, 'noLearnerWork', { type: 'checkbox' })}
        />
        <div>
          <FilePicker
            label={t('newerFile')}
            accept={ACCEPTED_TYPES}
            maxBytes={LARGEST_FILE}
            maxFiles={1}
            onFiles={choose}
          />
          <UploadList uploads={uploads} />
        </div>
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending} disabled={uploads.all.length === 0}>
          {t('replace')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
