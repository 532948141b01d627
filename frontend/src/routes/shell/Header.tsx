import { ActionIcon } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Suspense } from 'react'
import { Link } from 'react-router'
import { t } from '../../shared/i18n/en-GB'
import { useAway } from '../../shared/session/SessionContext'
import { headerItemsOf } from '../registry'
import { AccountMenu } from './AccountMenu'
import classes from './Shell.module.css'

export function Header({ onMenu }: { onMenu: () => void }) {
  return (
    <div className={classes.header}>
      <ActionIcon className={classes.menuButton} variant="subtle" size="lg" aria-label={t('menu')} onClick={onMenu}>
        <IconMenu2 aria-hidden />
      </ActionIcon>
      <Link to="/" className={classes.product}>
        {t('product')}
      </Link>
      <div className={classes.search}>
        <Slot slot="search" />
      </div>
      <div className={classes.end}>
        <Slot slot="end" />
        <AccountMenu />
      </div>
    </div>
  )
}

function Slot({ slot }: { slot: 'search' | 'end' }) {
  const away = useAway()
  return headerItemsOf(slot, away !== undefined).map(({ Component, order }) => (
    <Suspense key={order} fallback={null}>
      <Component />
    </Suspense>
  ))
}
