import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { count } from '../../../shared/i18n/words'
import { useAway, useHasRole, useMe, useSessionExpired } from '../../../shared/session/SessionContext'
import { mineQuery } from './mine'
import classes from './Offline.module.css'
import { store } from './store'
import { useQueue, useQueueSnapshot, useSending } from './useQueue'
import { t } from './words'

/** On every page: sends what waits, and says how much still does. */
export default function QueueStatus() {
  const me = useMe()
  const queue = useQueue()
  const away = useAway()
  const expired = useSessionExpired()
  const { updates, sending } = useQueueSnapshot(queue)
  useSending(queue)
  // Whoever works with the phone finds the list there even if they only opened another page.
  useQuery({ ...mineQuery(me.id), enabled: useHasRole('PRACTITIONER') && !away })
  useEffect(() => {
    if (!away) store.forgetListsOfOthers(me.id).catch(() => undefined)
  }, [away, me.id])

  if (updates.length === 0) return null
  const settle = updates.filter((update) => update.state.kind !== 'waiting').length
  const waiting = updates.length - settle
  const many = count(waiting, 'update')
  const lines = [
    waiting > 0 &&
      (sending
        ? t('sendingSome', { updates: many })
        : expired || away?.signInNeeded
          ? waiting === 1
            ? t('waitingSignInOne')
            : t('waitingSignIn', { updates: many })
          : waiting === 1
            ? t('waitingOne')
            : t('waiting', { updates: many })),
    settle > 0 && (settle === 1 ? t('needYouOne') : t('needYou', { updates: count(settle, 'update') })),
  ].filter(Boolean)
  return (
    <div className={classes.status} data-settle={settle > 0}>
      <span role="status">{lines.join(' · ')}</span>{' '}
      <Anchor component={Link} to="/actions/mine" inherit>
        {t('see')}
      </Anchor>
    </div>
  )
}
