import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAway } from '../../../shared/session/SessionContext'
import { writeInstant } from '../../../shared/time/dates'
import { PlainText } from '../../../ui/PlainText'
import { Section } from '../../../ui/Section'
import { ConflictView } from './ConflictView'
import classes from './Offline.module.css'
import { PhotoList } from './Photos'
import type { QueuedUpdate } from './store'
import { useQueue, useQueueSnapshot } from './useQueue'
import { t } from './words'

/** What the person wrote and the server does not have yet: all of it, or of one action. */
export function QueueSection({ actionId }: { actionId?: string }) {
  const queue = useQueue()
  const { updates } = useQueueSnapshot(queue)
  const away = useAway()
  const shown = actionId === undefined ? updates : updates.filter((update) => update.actionId === actionId)
  if (shown.length === 0) return null
  return (
    <Section
      title={t('queue', { count: shown.length })}
      actions={
        !away && (
          <Button variant="default" onClick={() => void queue.flush()}>
            {t('sendNow')}
          </Button>
        )
      }
    >
      <QueueList updates={shown} />
    </Section>
  )
}

export function QueueList({
  updates,
  onSettled,
}: {
  updates: readonly QueuedUpdate[]
  onSettled?: (() => void) | undefined
}) {
  return (
    <ol className={classes.cards}>
      {updates.map((update) => (
        <li key={update.id}>
          <QueueCard update={update} onSettled={onSettled} />
        </li>
      ))}
    </ol>
  )
}

function QueueCard({ update, onSettled }: { update: QueuedUpdate; onSettled?: (() => void) | undefined }) {
  const queue = useQueue()
  const { sending, onlyHere } = useQueueSnapshot(queue)
  const { state } = update
  const discard = async () => {
    await queue.discard(update.id)
    onSettled?.()
  }
  return (
    <article
      className={classes.queued}
      data-state={state.kind}
      aria-label={t('updateOf', { reference: update.reference })}
    >
      {state.kind === 'conflict' ? (
        <ConflictView
          update={update}
          now={state.now}
          onSend={async () => {
            await queue.sendOnTop(update.id)
            if (!queue.find(update.id)) onSettled?.()
          }}
          onDiscard={() => void discard()}
        />
      ) : (
        <>
          <div className={classes.cardHead}>
            <strong>{update.reference}</strong>
            <span className={classes.meta}>{t('writtenAt', { time: writeInstant(update.writtenAt) })}</span>
          </div>
          <Content update={update} />
          {state.kind === 'refused' ? (
            <div role="alert" className={classes.refusedBox}>
              <strong>{t('refused', { title: state.refusal.title })}</strong>
              {state.refusal.detail && <p>{state.refusal.detail}</p>}
              {state.refusal.messages.length > 0 && (
                <ul>
                  {state.refusal.messages.map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              )}
            </div>
          ) : (
            <Waiting update={update} />
          )}
          {onlyHere.has(update.id) && (
            <p role="alert" className={classes.refused}>
              {t('onlyHere')}
            </p>
          )}
          <Buttons
            update={update}
            busy={sending === update.id}
            onTryAgain={state.kind === 'refused' ? () => void queue.tryAgain(update.id) : undefined}
            onDelete={() => void discard()}
          />
        </>
      )}
    </article>
  )
}

/** The text, percent and photos of an update. */
export function Content({ update }: { update: QueuedUpdate }) {
  return (
    <>
      <PlainText>{update.text}</PlainText>
      {update.percent !== undefined && <div>{t('percentDone', { percent: update.percent })}</div>}
      <PhotoList photos={update.photos} />
    </>
  )
}

function Waiting({ update }: { update: QueuedUpdate }) {
  const queue = useQueue()
  const away = useAway()
  const { updates, sending, stopped } = useQueueSnapshot(queue)
  const words = () => {
    if (sending === update.id) return t('sending')
    const earlier = updates.find((each) => each.actionId === update.actionId)
    if (earlier !== update && earlier?.state.kind !== 'waiting') return t('waitsForEarlier')
    if (away?.signInNeeded || stopped?.status === 401) return t('waitsForSignIn')
    return t('waits')
  }
  return (
    <p role="status" className={classes.waiting}>
      {words()}
    </p>
  )
}

interface ButtonsProps {
  readonly update: QueuedUpdate
  readonly busy: boolean
  readonly onTryAgain?: (() => void) | undefined
  readonly onDelete: () => void
}

function Buttons({ update, busy, onTryAgain, onDelete }: ButtonsProps) {
  const [sure, setSure] = useState(false)
  if (sure) {
    return (
      <div className={classes.sure} role="group" aria-label={t('delete')}>
        <p>{t('deleteSure')}</p>
        <div className={classes.buttons}>
          <Button onClick={onDelete}>{t('deleteYes')}</Button>
          <Button variant="default" onClick={() => setSure(false)}>
            {t('deleteNo')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={classes.buttons}>
      {onTryAgain && (
        <Button variant="default" onClick={onTryAgain}>
          {t('tryAgain')}
        </Button>
      )}
      {!busy && (
        <>
          <Button component={Link} to={editLink(update)} variant="default" preventScrollReset>
            {t('edit')}
          </Button>
          <Button variant="subtle" onClick={() => setSure(true)}>
            {t('delete')}
          </Button>
        </>
      )}
    </div>
  )
}

/** Where an update that waits is changed. */
export function editLink(update: QueuedUpdate): string {
  return `/actions/mine?update=${update.actionId}&entry=${update.id}`
}
