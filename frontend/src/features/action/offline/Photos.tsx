import { ActionIcon, Button } from '@mantine/core'
import { IconCamera, IconFile, IconPaperclip, IconX } from '@tabler/icons-react'
import { useCallback, useRef, useState } from 'react'
import { smallerPhoto } from '../../../shared/photo'
import classes from './Offline.module.css'
import type { KeptPhoto } from './store'
import { t } from './words'

/** What the server accepts; it looks at the content again. */
const FILES = [
  'image/jpeg',
  'image/png',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'text/csv',
  'text/plain',
]
const MOST_BYTES = 20 * 1024 * 1024
const MOST = 20

interface Props {
  readonly photos: readonly KeptPhoto[]
  readonly onChange: (photos: readonly KeptPhoto[]) => void
}

/** Photos and files of an update: one tap to the camera. They stay on the device until the update is sent. */
export function Photos({ photos, onChange }: Props) {
  const camera = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [preparing, setPreparing] = useState<string>()
  const [refused, setRefused] = useState<readonly string[]>([])

  const add = async (chosen: readonly File[]) => {
    const wrong: string[] = []
    const taken: KeptPhoto[] = []
    for (const file of chosen) {
      setPreparing(file.name)
      const smaller = await smallerPhoto(file)
      if (!FILES.includes(smaller.type)) wrong.push(t('wrongType', { name: file.name }))
      else if (smaller.size > MOST_BYTES) wrong.push(t('tooLarge', { name: file.name }))
      else if (photos.length + taken.length >= MOST) wrong.push(t('tooMany'))
      else taken.push(await keptOf(smaller))
    }
    setPreparing(undefined)
    setRefused(wrong)
    if (taken.length > 0) onChange([...photos, ...taken])
  }

  const input = (ref: typeof camera, accept: string, isCamera: boolean) => (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept}
      {...(isCamera ? { capture: 'environment' as const } : { multiple: true })}
      onChange={(event) => {
        const chosen = [...(event.currentTarget.files ?? [])]
        // The same photo can be chosen again after it was removed.
        event.currentTarget.value = ''
        void add(chosen)
      }}
    />
  )

  return (
    <div role="group" aria-label={t('photos')}>
      <div className={classes.photoButtons}>
        {input(camera, 'image/*', true)}
        {input(files, FILES.join(','), false)}
        <Button
          variant="default"
          leftSection={<IconCamera size={20} aria-hidden />}
          onClick={() => camera.current?.click()}
        >
          {t('takePhoto')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconPaperclip size={20} aria-hidden />}
          onClick={() => files.current?.click()}
        >
          {t('chooseFile')}
        </Button>
      </div>
      <p className={classes.meta}>{t('photosHint')}</p>
      <PhotoList photos={photos} onRemove={(id) => onChange(photos.filter((photo) => photo.id !== id))} />
      <div role="status" className={classes.meta}>
        {preparing
          ? t('preparing', { name: preparing })
          : photos.length > 0 && t('attached', { names: photos.map((photo) => photo.name).join(', ') })}
      </div>
      {refused.length > 0 && (
        <ul role="alert" className={classes.refused}>
          {refused.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

async function keptOf(file: File): Promise<KeptPhoto> {
  return { id: crypto.randomUUID(), name: file.name, type: file.type, bytes: await file.arrayBuffer() }
}

/** Small pictures of what is attached. */
export function PhotoList({ photos, onRemove }: { photos: readonly KeptPhoto[]; onRemove?: (id: string) => void }) {
  if (photos.length === 0) return null
  return (
    <ul className={classes.photos}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <Thumbnail photo={photo} />
          {onRemove && (
            <ActionIcon
              className={classes.removePhoto ?? ''}
              variant="filled"
              color="gray"
              radius="xl"
              aria-label={t('remove', { name: photo.name })}
              onClick={() => onRemove(photo.id)}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  )
}

function Thumbnail({ photo }: { photo: KeptPhoto }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [photo.bytes, photo.type],
  )
  return photo.type.startsWith('image/') ? (
    <img ref={show} alt={photo.name} className={classes.thumbnail} />
  ) : (
    <span className={classes.file}>
      <IconFile size={20} aria-hidden /> {photo.name}
    </span>
  )
}
