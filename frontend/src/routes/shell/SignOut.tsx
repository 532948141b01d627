import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../shared/i18n/en-GB'
import { forgetPerson, oweSignOut } from '../../shared/session/lastPerson'
import { fetchSettings } from '../../shared/session/queries'
import { useAway, useMe, useSession } from '../../shared/session/SessionContext'
import { SIGNED_OUT } from '../../shared/session/session'
import { onDevice } from '../registry'
import classes from './Shell.module.css'

const PATIENCE = 5000

/** Signs out and clears this device of what is the person's. Asks first when something of theirs is only here. */
export function SignOut() {
  const me = useMe()
  const session = useSession()
  const away = useAway()
  const [unsent, setUnsent] = useState(0)

  const leave = async () => {
    await (await onDevice()).forget(me.id).catch(() => undefined)
    forgetPerson()
    try {
      if (away) throw new Error('No connection')
      // Leaving for an identity provider that cannot be reached would end on the browser's own error page.
      await fetchSettings(PATIENCE)
      await session.signOut()
    } catch {
      // The identity provider cannot be reached: it is told with the next connection, before anybody is signed in.
      oweSignOut()
      window.location.assign(SIGNED_OUT)
    }
  }
  const ask = async () => {
    const kept = await (await onDevice()).unsent(me.id)
    if (kept > 0) setUnsent(kept)
    else await leave()
  }

  if (unsent === 0) {
    return (
      <Button variant="default" fullWidth onClick={() => void ask()}>
        {t('signOut')}
      </Button>
    )
  }
  return (
    <div role="alert" className={classes.unsent}>
      <p>{unsent === 1 ? t('unsentOne') : t('unsentMany', { count: unsent })}</p>
      <Button fullWidth onClick={() => setUnsent(0)}>
        {t('stay')}
      </Button>
      <Button variant="default" fullWidth onClick={() => void leave()}>
        {t('deleteAndSignOut')}
      </Button>
    </div>
  )
}
