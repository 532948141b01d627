import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { FileDrop } from '../../ui/FileDrop'
import { addFile } from './queries'
import { t } from './words'

export interface Attached {
  readonly id: string
  readonly name: string
}

/** What the server accepts; it looks at the content again. */
const ACCEPTED = [
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
const MAX_BYTES = 20 * 1024 * 1024

interface Props {
  readonly visitId: string
  readonly attached: readonly Attached[]
  readonly onAttached: (attached: Attached) => void
}

/** Photos and files for an update. The tick comes first: no learner's work and no learner's face. */
export function Attachments({ visitId, attached, onAttached }: Props) {
  const [ticked, setTicked] = useState(false)
  return (
    <div>
      <Checkbox
        label={t('noLearner')}
        description={t('noLearnerHint')}
        checked={ticked}
        onChange={(event) => setTicked(event.currentTarget.checked)}
      />
      {ticked && (
        <FileDrop
          label={t('photoOrFile')}
          accept={ACCEPTED}
          maxBytes={MAX_BYTES}
          onFile={async (file) => onAttached({ id: await addFile(visitId, file, file.name), name: file.name })}
        />
      )}
      <div role="status">
        {attached.length > 0 && t('attached', { names: attached.map((each) => each.name).join(', ') })}
      </div>
    </div>
  )
}
