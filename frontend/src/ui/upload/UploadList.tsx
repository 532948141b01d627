import { Button } from '@mantine/core'
import { IconFile, IconPhoto } from '@tabler/icons-react'
import { t } from '../../shared/i18n/en-GB'
import { ProblemAlert } from '../ProblemAlert'
import { sizeInWords, typeInWords } from './fileTypes'
import classes from './Upload.module.css'
import type { Upload } from './UploadQueue'
import type { Uploads } from './useUploads'

interface Props {
  readonly uploads: Uploads
  /** Leaves out what has arrived, where the screen shows it elsewhere. */
  readonly hideSent?: boolean
}

/** The chosen files, each with its type and size, how far it is, and what can be done about it. */
export function UploadList({ uploads, hideSent = false }: Props) {
  const shown = uploads.all.filter((each) => !(hideSent && each.state === 'SENT'))
  if (shown.length === 0) return null
  return (
    <ul className={classes.list} aria-label={t('yourFiles')}>
      {shown.map((upload) => (
        <li key={upload.id} className={classes.upload}>
          <Line upload={upload} uploads={uploads} />
        </li>
      ))}
    </ul>
  )
}

function Line({ upload, uploads: { queue } }: { upload: Upload; uploads: Uploads }) {
  const { id, file, state, share, problem } = upload
  const Icon = file.type.startsWith('image/') ? IconPhoto : IconFile
  const again = () => {
    queue.again(id)
    void queue.start()
  }
  return (
    <>
      <div className={classes.line}>
        <Icon size={20} aria-hidden />
        <div className={classes.name}>
          {file.name}
          <div className={classes.dim}>
            {typeInWords(file)}, {sizeInWords(file.size)} ·{' '}
            <span role="status">
              {state === 'SENDING'
                ? share < 1
                  ? t('sendingFile', { name: file.name })
                  : t('fileCHECKING')
                : t(`file${state}`)}
            </span>
          </div>
        </div>
        {(state === 'FAILED' || state === 'STOPPED') && (
          <Button size="compact-sm" variant="default" onClick={again} aria-label={t('sendAgain', { name: file.name })}>
            {t('tryAgain')}
          </Button>
        )}
        {state === 'SENDING' ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => queue.stop(id)}
            aria-label={t('stopFile', { name: file.name })}
          >
            {t('stop')}
          </Button>
        ) : (
          state !== 'SENT' && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => queue.remove(id)}
              aria-label={t('removeFile', { name: file.name })}
            >
              {t('remove')}
            </Button>
          )
        )}
      </div>
      {state === 'SENDING' && (
        <div className={classes.progress}>
          <progress value={share} max={1} aria-label={t('sendingFile', { name: file.name })} />
          <span aria-hidden>{t('fileSENDING', { percent: Math.floor(share * 100) })}</span>
        </div>
      )}
      <ProblemAlert error={problem} />
    </>
  )
}
