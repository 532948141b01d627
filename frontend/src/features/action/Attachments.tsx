import { Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { upload } from '../../api/client'
import { invalidate, queryPages, rowsOf, type RowOf } from '../../api/query'
import type { Sending } from '../../api/watched'
import { FileDrop } from '../../ui/FileDrop'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { ACCEPTED_TYPES, LARGEST_FILE } from '../../ui/upload/fileTypes'
import classes from './Action.module.css'
import { t as choice } from './attachmentWords'
import { t } from './words'

export interface Attached {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly visitId: string
  readonly attached: readonly Attached[]
  readonly onAttached: (attached: Attached) => void
  /** Takes a file instead of the server and answers its id, where it is to be sent later. */
  readonly onFile?: (file: File, sending: Sending) => Promise<string>
}

/**
 * Photos and files for an update, and evidence that is on the table already. The tick comes first: no learner's work and no
 * learner's face.
 */
export function Attachments({ visitId, attached, onAttached, onFile }: Props) {
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
            onAttached({ id: await (onFile ?? add)(file, sending), name: file.name })
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

/** What is on the table at the visit; one item may serve many measures and actions. */
function FromTheTable({
  visitId,
  attached,
  onChosen,
  onClose,
}: {
  visitId: string
  attached: readonly Attached[]
  onChosen: (attached: Attached) => void
  onClose: () => void
}) {
  const list = useInfiniteQuery(
    queryPages('evidence', '/visits/{visitId}/evidence', { path: { visitId }, query: { limit: 20 } }),
  )
  const rows = rowsOf<RowOf<'/visits/{visitId}/evidence'>>(list.data).filter((row) =>
    attached.every((each) => each.id !== row.id),
  )
  return (
    <section aria-label={choice('there')}>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && rows.length === 0 && !list.hasNextPage && <p>{choice('nothingThere')}</p>}
      <ul className={classes.evidence}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.title}{' '}
            <span className={classes.meta}>
              {choice(`kind${row.kind}`)}, {row.addedBy}
            </span>{' '}
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onChosen({ id: row.id, name: row.title })}
              aria-label={choice('attachNamed', { title: row.title })}
            >
              {choice('attach')}
            </Button>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {choice('more')}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" onClick={onClose}>
        {choice('close')}
      </Button>
    </section>
  )
}
