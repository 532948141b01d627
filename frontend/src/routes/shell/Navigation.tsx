import { CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { NavLink } from 'react-router'
import { t } from '../../shared/i18n/en-GB'
import type { NavEntry } from '../../shared/navigation'
import classes from './Shell.module.css'

/** How many places the phone's bottom bar has. */
const PLACES = 3

function Entries({ entries, onChoose }: { entries: readonly NavEntry[]; onChoose?: () => void }) {
  return (
    <ul className={classes.entries}>
      {entries.map(({ to, label, icon: Icon, end = false }) => (
        <li key={to}>
          <NavLink to={to} end={end} className={classes.entry} {...(onChoose ? { onClick: onChoose } : {})}>
            <Icon size={20} aria-hidden />
            <span>{label}</span>
          </NavLink>
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
  if (entries.length === 0) return null
  return (
    <nav className={classes.bottom} aria-label={t('navigation')}>
      {entries.slice(0, PLACES).map(({ to, label, icon: Icon, end = false }) => (
        <NavLink key={to} to={to} end={end} className={classes.place}>
          <Icon size={22} aria-hidden />
          <span>{label}</span>
        </NavLink>
      ))}
    </nav>
  )
}
