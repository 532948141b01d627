import { CloseButton } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { t } from '../shared/i18n/en-GB'
import { dismiss, toastStore } from './toast'
import classes from './Toasts.module.css'

/** Where the messages of `toast()` appear; read out by screen readers when they do. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current)
  return (
    <div className={classes.place} role="status">
      {toasts.map(({ id, message }) => (
        <div key={id} className={classes.toast}>
          {message}
          <CloseButton
            aria-label={t('dismiss')}
            variant="transparent"
            className={classes.close}
            onClick={() => dismiss(id)}
          />
        </div>
      ))}
    </div>
  )
}
