import { CloseButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { useAway } from '../../../shared/session/SessionContext'
import { text, useSearchState } from '../../../shared/useSearchState'
import { fieldId } from '../../../ui/fields'
import { actionQuery } from '../queries'
import { UpdateForm } from '../UpdateForm'
import classes from './Offline.module.css'
import { useQueue } from './useQueue'
import { detailOf, type Mine } from './useMine'
import { t } from './words'

const SHAPE = { update: text(), entry: text() }

/** The update of an action, from the foot of the screen on a phone. Its place is in the address, so "back" closes it. */
export function UpdateSheet({ mine }: { mine: Mine }) {
  const [{ update: actionId, entry }, change] = useSearchState(SHAPE)
  const away = useAway() !== undefined
  const queue = useQueue()
  // Written on the newest version there is: a needless conflict helps nobody.
  const fresh = useQuery({ ...actionQuery(actionId), enabled: actionId !== '' && !away })
  const action = fresh.data ?? detailOf(mine.list, actionId)
  const close = () => change({ update: '', entry: '' })
  if (actionId === '' || !action) return null
  return (
    <Sheet key={actionId + entry} title={t('updateOf', { reference: action.reference })} onClose={close}>
      <p className={classes.sheetAbout}>{action.summary.words}</p>
      <UpdateForm action={action} editing={queue.find(entry)} onDone={close} />
    </Sheet>
  )
}

function Sheet({ title, onClose, children }: { title: string; onClose: () => void; children: React.ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Straight to the text: one tap less.
    document.getElementById(fieldId('text'))?.focus()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={classes.sheet}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={classes.sheetHead}>
        <h2 id={id}>{title}</h2>
        <CloseButton size="lg" aria-label={t('close')} onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
