import '@mantine/dropzone/styles.layer.css'
import { Button } from '@mantine/core'
import { Dropzone, type FileRejection } from '@mantine/dropzone'
import { IconFile, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { t } from '../shared/i18n/en-GB'
import { asProblem, type Problem } from '../api/problem'
import { ProblemAlert } from './ProblemAlert'
import classes from './FileDrop.module.css'

interface Props {
  readonly label: string
  /** Types that are accepted, e.g. `['application/pdf', 'image/jpeg']`. The server checks the content again. */
  readonly accept: readonly string[]
  readonly maxBytes: number
  readonly maxFiles?: number
  /** Sends one file; throws a Problem when the server refuses it. */
  readonly onFile: (file: File) => Promise<unknown>
}

interface Failed {
  readonly file: File
  readonly problem: Problem
}

const MEGABYTE = 1_000_000
const megabytes = (bytes: number): string => `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`

/** Files by dragging, choosing, or taking a photo on a phone. Sent one after the other; a refused file says why and can go again. */
export function FileDrop({ label, accept, maxBytes, maxFiles = 10, onFile }: Props) {
  const [sending, setSending] = useState<string>()
  const [rejected, setRejected] = useState<readonly string[]>([])
  const [failed, setFailed] = useState<readonly Failed[]>([])

  const send = async (files: readonly File[]) => {
    setRejected([])
    setFailed((before) => before.filter((each) => !files.includes(each.file)))
    for (const file of files) {
      setSending(file.name)
      try {
        await onFile(file)
      } catch (error) {
        setFailed((before) => [...before, { file, problem: asProblem(error) }])
      }
    }
    setSending(undefined)
  }

  return (
    <div className={classes.box}>
      <Dropzone
        aria-label={label}
        accept={[...accept]}
        maxSize={maxBytes}
        maxFiles={maxFiles}
        disabled={sending !== undefined}
        onDrop={(files) => void send(files)}
        onReject={(rejections) => setRejected(rejections.map((each) => why(each, maxBytes, maxFiles)))}
        inputProps={{ 'aria-label': label }}
      >
        <div className={classes.inside}>
          <IconUpload size={24} aria-hidden />
          <div>
            <strong>{label}</strong>
            <div>{t('dropFiles')}</div>
            <div className={classes.limits}>{t('fileLimits', { limit: megabytes(maxBytes) })}</div>
          </div>
        </div>
      </Dropzone>
      <div role="status" className={classes.status}>
        {sending && t('sendingFile', { name: sending })}
      </div>
      {rejected.length > 0 && (
        <ul role="alert" className={classes.rejected}>
          {rejected.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {failed.map(({ file, problem }) => (
        <ProblemAlert key={file.name + file.lastModified} error={problem}>
          <p className={classes.failed}>
            <IconFile size={16} aria-hidden /> {file.name}{' '}
            <Button size="compact-sm" variant="default" onClick={() => void send([file])}>
              {t('tryAgain')}
            </Button>
          </p>
        </ProblemAlert>
      ))}
    </div>
  )
}

function why({ file, errors }: FileRejection, maxBytes: number, maxFiles: number): string {
  const codes = errors.map((each) => String(each.code))
  if (codes.includes('file-too-large')) return t('fileTooLarge', { name: file.name, limit: megabytes(maxBytes) })
  if (codes.includes('too-many-files')) return t('tooManyFiles', { limit: maxFiles })
  return t('fileWrongType', { name: file.name })
}
