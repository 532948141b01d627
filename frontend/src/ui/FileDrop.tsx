import '@mantine/dropzone/styles.layer.css'
import { FileButton, Button } from '@mantine/core'
import { Dropzone, type FileRejection } from '@mantine/dropzone'
import { useMediaQuery } from '@mantine/hooks'
import { IconCamera, IconUpload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { t } from '../shared/i18n/en-GB'
import classes from './FileDrop.module.css'
import { sizeInWords, typesInWords } from './upload/fileTypes'
import { UploadList } from './upload/UploadList'
import type { Send } from './upload/UploadQueue'
import { useUploads } from './upload/useUploads'

interface Limits {
  readonly label: string
  /** Types that are accepted, e.g. `['application/pdf', 'image/jpeg']`. The server checks the content again. */
  readonly accept: readonly string[]
  readonly maxBytes: number
  readonly maxFiles?: number
}

interface Props extends Limits {
  /** Sends one file; throws a Problem when the server refuses it. */
  readonly onFile: Send
  /** Leaves out what has arrived, where the screen shows it elsewhere. */
  readonly hideSent?: boolean
}

const PHOTOS = ['image/jpeg', 'image/png']

/** Files that are sent as soon as they are chosen, one after the other; a refused one says why and can go again. */
export function FileDrop({ onFile, hideSent = false, ...limits }: Props) {
  const uploads = useUploads(onFile)
  const choose = (files: readonly File[]) => {
    uploads.queue.add(files)
    void uploads.queue.start()
  }
  return (
    <div className={classes.box}>
      <FilePicker {...limits} onFiles={choose} />
      <UploadList uploads={uploads} hideSent={hideSent} />
    </div>
  )
}

/** Files by dragging, choosing, or, on a phone, by taking a photo. Says beforehand which types and how large. */
export function FilePicker({
  label,
  accept,
  maxBytes,
  maxFiles = 10,
  onFiles,
}: Limits & { readonly onFiles: (files: readonly File[]) => void }) {
  const [rejected, setRejected] = useState<readonly string[]>([])
  const isTouched = useMediaQuery('(pointer: coarse)')
  const photos = accept.filter((type) => PHOTOS.includes(type))
  const limit = sizeInWords(maxBytes)
  const forget = useRef<() => void>(null)

  const take = (files: readonly File[]) => {
    setRejected(files.filter((file) => file.size === 0).map((file) => t('fileEmpty', { name: file.name })))
    const whole = files.filter((file) => file.size > 0)
    if (whole.length > 0) onFiles(whole)
  }
  const photo = (file: File | null) => {
    if (!file) return
    // The next photo may have the same name.
    forget.current?.()
    if (file.size > maxBytes) setRejected([t('fileTooLarge', { name: file.name, limit })])
    else take([file])
  }

  return (
    <>
      <Dropzone
        aria-label={label}
        accept={[...accept]}
        maxSize={maxBytes}
        maxFiles={maxFiles}
        multiple={maxFiles > 1}
        onDrop={take}
        onReject={(rejections) => setRejected(rejections.map((each) => why(each, limit, maxFiles)))}
        inputProps={{ 'aria-label': label }}
      >
        <div className={classes.inside}>
          <IconUpload size={24} aria-hidden />
          <div>
            <strong>{label}</strong>
            <div>{t('dropFiles')}</div>
            <div className={classes.limits}>{t('fileLimits', { types: typesInWords(accept), limit })}</div>
          </div>
        </div>
      </Dropzone>
      {isTouched && photos.length > 0 && (
        <FileButton onChange={photo} accept={photos.join(',')} capture="environment" resetRef={forget}>
          {(props) => (
            <Button {...props} variant="default" className={classes.camera} leftSection={<IconCamera size={20} />}>
              {t('takePhoto')}
            </Button>
          )}
        </FileButton>
      )}
      {rejected.length > 0 && (
        <ul role="alert" className={classes.rejected}>
          {rejected.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function why({ file, errors }: FileRejection, limit: string, maxFiles: number): string {
  const codes = errors.map((each) => String(each.code))
  if (codes.includes('file-too-large')) return t('fileTooLarge', { name: file.name, limit })
  if (codes.includes('too-many-files')) return t('tooManyFiles', { limit: maxFiles })
  return t('fileWrongType', { name: file.name })
}
