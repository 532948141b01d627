import { Anchor, Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { smallerPhoto } from '../shared/photo'
import classes from './AttachedFiles.module.css'
import { t } from './attachedFileWords'
import { FileDrop } from './FileDrop'
import { ProblemAlert } from './ProblemAlert'
import { saveFile } from './saveFile'
import { ACCEPTED_TYPES, LARGEST_FILE, sizeInWords } from './upload/fileTypes'

export interface AttachedFile {
  readonly id: string
  readonly fileName: string
  readonly sizeBytes: number
}

interface Props {
  readonly title: string
  readonly files: readonly AttachedFile[]
  /** Where they are, without the base: each is below it by its id. */
  readonly path: string
  /** Given while files may be added and taken off. */
  readonly onAdd?: (file: File) => Promise<unknown>
  readonly onRemove?: (id: string) => Promise<unknown>
  /** What the sender ticks, where it is more than that no learner is in it. */
  readonly hint?: string
}

/** Photos and files of a record. The tick comes first: no learner’s work, name or face. */
export default function AttachedFiles({ title, files, path, onAdd, onRemove, hint = t('noLearnerHint') }: Props) {
  const [ticked, setTicked] = useState(false)
  const [removing, setRemoving] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  if (!onAdd && files.length === 0) return null
  const remove = async (id: string) => {
    setRemoving(id)
    setProblem(undefined)
    try {
      await onRemove?.(id)
    } catch (error) {
      setProblem(error)
    } finally {
      setRemoving(undefined)
    }
  }
  return (
    <div>
      <strong>{title}</strong>
      <ul className={classes.list}>
        {files.map((file) => (
          <li key={file.id}>
            <Anchor
              component="button"
              type="button"
              onClick={() => void saveFile(`${path}/${file.id}`, '*/*', file.fileName)}
            >
              {file.fileName}
            </Anchor>{' '}
            <span className={classes.meta}>{sizeInWords(file.sizeBytes)}</span>{' '}
            {onRemove && (
              <Button
                variant="subtle"
                size="compact-md"
                loading={removing === file.id}
                aria-label={t('removeOf', { name: file.fileName })}
                onClick={() => void remove(file.id)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemAlert error={problem} />
      {onAdd && (
        <>
          <Checkbox
            label={t('noLearner')}
            description={hint}
            checked={ticked}
            onChange={(event) => setTicked(event.currentTarget.checked)}
          />
          {ticked && (
            <FileDrop
              label={t('photoOrFile')}
              accept={ACCEPTED_TYPES}
              maxBytes={LARGEST_FILE}
              onFile={async (file) => {
                await onAdd(await smallerPhoto(file))
              }}
              hideSent
            />
          )}
        </>
      )}
    </div>
  )
}
