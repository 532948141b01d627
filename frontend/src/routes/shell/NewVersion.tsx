import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { t } from '../../shared/i18n/en-GB'
import { newVersionStore, reloadWithNewest } from '../../shared/worker'
import classes from './Shell.module.css'

/** The product was updated while it was open. The person chooses when the page changes. */
export function NewVersion() {
  const ready = useSyncExternalStore(newVersionStore.subscribe, newVersionStore.isReady)
  if (!ready) return null
  return (
    <div className={classes.news} role="status">
      <div>
        <strong>{t('newVersion')}</strong> {t('newVersionDetail')}
      </div>
      <Button size="sm" variant="default" onClick={() => void reloadWithNewest()}>
        {t('loadVersion')}
      </Button>
    </div>
  )
}
