import { ActionIcon, Button } from '@mantine/core'
import { IconCamera, IconFile, IconPaperclip, IconX } from '@tabler/icons-react'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { smallerPhoto } from '../../../shared/photo'
import { useAway } from '../../../shared/session/SessionContext'
import { ACCEPTED_TYPES, LARGEST_FILE } from '../../../ui/upload/fileTypes'
import { t as choice } from '../attachmentWords'
import classes from './Offline.module.css'
import type { KeptPhoto } from './store'
import { t } from './words'

const MOST = 20

// Only with a connection; not among what is kept on the device.
const FromTheTable = lazy(async () => ({ default: (await import('../FromTheTable')).FromTheTable }))

interface Props {
  readonly visitId: string
  readonly photos: readonly KeptPhoto[]
  readonly onChange: (photos: readonly KeptPhoto[]) => void
}

/** Photos and files of an update: one tap to the camera. They stay on the device until the update is sent. */
export function Photos({ visitId, photos, onChange }: Props) {
  const away = useAway()
  const [choosing, setChoosing] = useState(false)
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
      if (!ACCEPTED_TYPES.includes(smaller.type)) wrong.push(t('wrongType', { name: file.name }))
      else if (smaller.size > LARGEST_FILE) wrong.push(t('tooLarge', { name: file.name }))
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
        {input(files, ACCEPTED_TYPES.join(','), false)}
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
      {!away &&
        (choosing ? (
          <Suspense fallback={null}>
            <FromTheTable
              visitId={visitId}
              attached={photos.flatMap(({ evidenceId, name }) => (evidenceId ? [{ id: evidenceId, name }] : []))}
              onChosen={({ id, name }) => onChange([...photos, onTheTable(id, name)])}
              onClose={() => setChoosing(false)}
            />
          </Suspense>
        ) : (
          <Button variant="subtle" size="compact-md" onClick={() => setChoosing(true)}>
            {choice('chooseThere')}
          </Button>
        ))}
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

/** Evidence that the server has already: nothing of it is kept here. */
function onTheTable(evidenceId: string, name: string): KeptPhoto {
  return { id: crypto.randomUUID(), name, type: '', bytes: new ArrayBuffer(0), evidenceId }
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
  return photo.type.startsWith('image/') && photo.bytes.byteLength > 0 ? (
    <img ref={show} alt={photo.name} className={classes.thumbnail} />
  ) : (
    <span className={classes.file}>
      <IconFile size={20} aria-hidden /> {photo.name}
    </span>
  )
}
