import AttachedFiles from '../../ui/AttachedFiles'
import { useAddFile, useRemoveFile, type At, type SampleRecord } from './recordQueries'
import { t } from './recordWords'

/** Photos and files of a record; while it is written, more can be added. */
export default function RecordFiles({
  at,
  record,
  writing = false,
}: {
  at: At
  record: SampleRecord
  writing?: boolean
}) {
  const add = useAddFile(at)
  const remove = useRemoveFile(at)
  return (
    <AttachedFiles
      title={t('files')}
      files={record.files}
      path={`/iqa-work-plans/${at.planId}/samples/${at.sampleId}/record/files`}
      hint={t('noLearnerHint')}
      {...(writing ? { onAdd: add.mutateAsync, onRemove: remove.mutateAsync } : {})}
    />
  )
}
