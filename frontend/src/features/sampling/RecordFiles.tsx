import { Anchor, Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { smallerPhoto } from '../../shared/photo'
import { FileDrop } from '../../ui/FileDrop'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { ACCEPTED_TYPES, LARGEST_FILE, sizeInWords } from '../../ui/upload/fileTypes'
import matrix from './Matrix.module.css'
import { useAddFile, useRemoveFile, type At, type SampleRecord } from './recordQueries'
import { t } from './recordWords'

/** Photos and files of a record; while it is written, more can be added. The tick comes first. */
export default function RecordFiles({
  at,
  record,
  writing = false,
}: {
  at: At
  record: SampleRecord
  writing?: boolean
}) {
  const [ticked, setTicked] = useState(false)
  const add = useAddFile(at)
  const remove = useRemoveFile(at)
  if (!writing && record.files.length === 0) return null
  const path = (id: string) => `/iqa-work-plans/${at.planId}/samples/${at.sampleId}/record/files/${id}`
  return (
    <div>
      <strong>{t('files')}</strong>
      <ul className={matrix.list}>
        {record.files.map((file) => (
          <li key={file.id}>
            <Anchor component="button" type="button" onClick={() => void saveFile(path(file.id), '*/*', file.fileName)}>
              {file.fileName}
            </Anchor>{' '}
            <span className={matrix.meta}>{sizeInWords(file.sizeBytes)}</span>{' '}
            {writing && (
              <Button
                variant="subtle"
                size="compact-md"
                loading={remove.isPending && remove.variables === file.id}
                aria-label={t('removeFileOf', { name: file.fileName })}
                onClick={() => remove.mutate(file.id)}
              >
                {t('removeFile')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={remove.error} />
      {writing && (
        <>
          <Checkbox
            label={t('noLearner')}
            description={t('noLearnerHint')}
            checked={ticked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
          {ticked && (
            <FileDrop
              label={t('photoOrFile')}
              accept={ACCEPTED_TYPES}
              maxBytes={LARGEST_FILE}
              onFile={async (file) => {
                await add.mutateAsync(await smallerPhoto(file))
              }}
              hideSent
            />
          )}
        </>
      )}
    </div>
  )
}
