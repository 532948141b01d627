import { CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link, matchPath, useLocation } from 'react-router'
import { t } from '../../shared/i18n/en-GB'
import type { NavEntry } from '../../shared/navigation'
import classes from './Shell.module.css'

/** How many places the phone's bottom bar has. */
const PLACES = 3

/** The entry that lights up: the one that covers the page, or else the closest one above it. */
function useCurrent(entries: readonly NavEntry[]): NavEntry | undefined {
  const { pathname } = useLocation()
  return (
    entries.find(({ covers = [] }) => covers.some((path) => matchPath({ path, end: false }, pathname))) ??
    entries
      .filter(({ to, end = false }) => matchPath({ path: to, end }, pathname))
      .reduce<NavEntry | undefined>((best, one) => (best && best.to.length >= one.to.length ? best : one), undefined)
  )
}

/** For a link of the navigation: whether it is where somebody is. */
const currency = (current: boolean) => (current ? { 'aria-current': 'page' as const } : {})

function Entries({ entries, onChoose }: { entries: readonly NavEntry[]; onChoose?: () => void }) {
  const current = useCurrent(entries)
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.to}>
          <Link
            to={entry.to}
            className={classes.entry}
            {...currency(entry === current)}
            {...(onChoose ? { onClick: onChoose } : {})}
          >
            <entry.icon size={20} aria-hidden />
            <span>{entry.label}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface MenuDrawerProps {
  readonly entries: readonly NavEntry[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** Beside the page on wide screens. */
export function SideNav({ entries }: { entries: readonly NavEntry[] }) {
  return (
    <nav className={classes.side} aria-label={t('navigation')}>
      <Entries entries={entries} />
    </nav>
  )
}

/** Everything, on narrow screens, behind the menu button. A native dialog: focus stays inside, Escape closes it. */
export function MenuDrawer({ entries, opened, onClose }: MenuDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])

  return (
    <dialog ref={dialog} className={classes.drawer} aria-label={t('menu')} onClose={onClose} closedby="any">
      <div className={classes.drawerHead}>
        <strong>{t('menu')}</strong>
        <CloseButton size="lg" aria-label={t('closeMenu')} onClick={onClose} />
      </div>
      <nav aria-label={t('navigation')}>
        <Entries entries={entries} onChoose={onClose} />
      </nav>
    </dialog>
  )
}

/** The person's three first places, in reach of the thumb. */
export function BottomBar({ entries }: { entries: readonly NavEntry[] }) {
  const current = useCurrent(entries)
  if (entries.length === 0) return null
  return (
    <nav className={classes.bottom} aria-label={t('navigation')}>
      {entries.slice(0, PLACES).map((entry) => (
        <Link key={entry.to} to={entry.to} className={classes.place} {...currency(entry === current)}>
          <entry.icon size={22} aria-hidden />
          <span>{entry.label}</span>
        </Link>
      ))}
    </nav>
  )
}
