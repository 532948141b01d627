import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { upload } from '../../api/client'
import { invalidate } from '../../api/query'
import type { Sending } from '../../api/watched'
import { FileDrop } from '../../ui/FileDrop'
import { ACCEPTED_TYPES, LARGEST_FILE } from '../../ui/upload/fileTypes'
import { t as choice } from './attachmentWords'
import { FromTheTable, type Attached } from './FromTheTable'
import { t } from './words'

export type { Attached }

interface Props {
  readonly visitId: string
  readonly attached: readonly Attached[]
  readonly onAttached: (attached: Attached) => void
}

/**
 * Photos and files for an update, and evidence that is on the table already. The tick comes first: no learner's work and no
 * learner's face.
 */
export function Attachments({ visitId, attached, onAttached }: Props) {
  const [ticked, setTicked] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const queryClient = useQueryClient()

  const add = async (file: File, sending: Sending): Promise<string> => {
    const { id } = await upload('/visits/{visitId}/evidence/files', {
      params: { path: { visitId } },
      file,
      details: { title: file.name, noLearnerWork: true },
      ...sending,
    })
    void invalidate(queryClient, 'evidence')
    return id
  }

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
          accept={ACCEPTED_TYPES}
          maxBytes={LARGEST_FILE}
          onFile={async (file, sending) => {
            onAttached({ id: await add(file, sending), name: file.name })
          }}
          hideSent
        />
      )}
      {choosing ? (
        <FromTheTable visitId={visitId} attached={attached} onChosen={onAttached} onClose={() => setChoosing(false)} />
      ) : (
        <Button variant="subtle" size="compact-md" onClick={() => setChoosing(true)}>
          {choice('chooseThere')}
        </Button>
      )}
      <div role="status">
        {attached.length > 0 && t('attached', { names: attached.map((each) => each.name).join(', ') })}
      </div>
    </div>
  )
}
