import { Button } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { t } from '../../shared/i18n/en-GB'
import { fetchSettings } from '../../shared/session/queries'
import { useMe, useSession, type Away } from '../../shared/session/SessionContext'
import classes from './Shell.module.css'

/** How often it looks whether the server is back, and how long it waits for the answer. */
const LOOK = 20_000
const PATIENCE = 8000

/** Says that there is no connection and whose things are shown. Signs in again by itself when it is back. */
export function AwayBanner({ away }: { away: Away }) {
  const me = useMe()
  const session = useSession()
  const [trying, setTrying] = useState(false)
  const busy = useRef(false)

  const comeBack = useCallback(
    async (how: 'quietly' | 'asked') => {
      if (busy.current) return
      busy.current = true
      if (how === 'asked') setTrying(true)
      try {
        await fetchSettings(PATIENCE)
        // Leaves the page, and comes back to it signed in.
        await (how === 'quietly' ? session.signInQuietly() : session.signIn())
      } catch {
        // Still away.
      } finally {
        busy.current = false
        setTrying(false)
      }
    },
    [session],
  )

  useEffect(() => {
    // The identity provider has said already that it has to ask: only the person can go on.
    if (away.signInNeeded) return
    const look = () => {
      if (document.visibilityState === 'visible' && navigator.onLine && !isWriting()) void comeBack('quietly')
    }
    window.addEventListener('online', look)
    const timer = setInterval(look, LOOK)
    return () => {
      window.removeEventListener('online', look)
      clearInterval(timer)
    }
  }, [away.signInNeeded, comeBack])

  return (
    <div className={classes.away} role="status">
      <div>
        {away.signInNeeded ? (
          t('awaySignIn', { name: me.name })
        ) : (
          <>
            <strong>{t('away')}</strong> {t('awayWho', { name: me.name })}
          </>
        )}
      </div>
      <Button size="sm" variant="default" loading={trying} onClick={() => void comeBack('asked')}>
        {away.signInNeeded ? t('signIn') : t('tryConnection')}
      </Button>
    </div>
  )
}

/** The page is not taken from under somebody's fingers. */
function isWriting(): boolean {
  return (
    document.querySelector('dialog[open]') !== null ||
    document.activeElement?.matches('input, textarea, select') === true
  )
}
