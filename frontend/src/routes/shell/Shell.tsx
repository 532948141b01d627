import { Suspense, useState } from 'react'
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { t } from '../../shared/i18n/en-GB'
import { useAway, useMe, useSession, useSessionExpired, useSettings } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { PageSkeleton } from '../../ui/Skeletons'
import { Button } from '@mantine/core'
import { headerItemsOf, landingOf, navigationOf } from '../registry'
import { AwayBanner } from './AwayBanner'
import { Header } from './Header'
import { BottomBar, MenuDrawer, SideNav } from './Navigation'
import { NewVersion } from './NewVersion'
import classes from './Shell.module.css'

/** The frame around every page: header, navigation, banners. */
export function Shell() {
  const me = useMe()
  const [menuOpen, setMenuOpen] = useState(false)
  const away = useAway()
  const entries = navigationOf(me).filter((entry) => !away || entry.offline)
  const { pathname } = useLocation()
  const landing = landingOf(entries)

  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={classes.top}>
        <Header onMenu={() => setMenuOpen(true)} />
        <Banners />
      </header>
      <SideNav entries={entries} />
      <MenuDrawer entries={entries} opened={menuOpen} onClose={() => setMenuOpen(false)} />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Suspense fallback={<PageSkeleton />}>
          {pathname === '/' && landing !== '/' ? <Navigate to={landing} replace /> : <Outlet />}
        </Suspense>
      </main>
      <BottomBar entries={entries} />
      <ScrollRestoration />
    </div>
  )
}

function Banners() {
  const { environment, trainingClock } = useSettings()
  const { today } = useMe()
  const session = useSession()
  const expired = useSessionExpired()
  const away = useAway()
  return (
    <>
      {!away && trainingClock && environment !== 'PRODUCTION' && (
        <div className={classes.banner}>{t('trainingClock', { today: writeDate(today) })}</div>
      )}
      {!trainingClock && environment === 'TRAINING' && <div className={classes.banner}>{t('training')}</div>}
      {away && <AwayBanner away={away} />}
      <NewVersion />
      {expired && (
        <div className={classes.alarm} role="alert">
          <div>
            <strong>{t('sessionEnded')}.</strong> {t('sessionEndedDetail')}
          </div>
          <Button size="sm" onClick={() => void session.signIn()}>
            {t('signInAgain')}
          </Button>
        </div>
      )}
      {headerItemsOf('banner', away !== undefined).map(({ Component, order }) => (
        <Suspense key={order} fallback={null}>
          <Component />
        </Suspense>
      ))}
    </>
  )
}
