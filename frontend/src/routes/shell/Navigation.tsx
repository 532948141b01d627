import { CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import { t } from '../../shared/i18n/en-GB'
import type { NavEntry } from '../../shared/navigation'
import classes from './Shell.module.css'

/** How many places the phone's bottom bar has. */
const PLACES = 3

/** An entry lights up for the pages below it, unless another entry stands closer to the page. */
function useExact(entries: readonly NavEntry[]): (entry: NavEntry) => boolean {
  const { pathname } = useLocation()
  return ({ to, end = false }) =>
    end || entries.some((other) => other.to.startsWith(`${to}/`) && pathname.startsWith(other.to))
}

function Entries({ entries, onChoose }: { entries: readonly NavEntry[]; onChoose?: () => void }) {
  const exact = useExact(entries)
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.to}>
          <NavLink
            to={entry.to}
            end={exact(entry)}
            className={classes.entry}
            {...(onChoose ? { onClick: onChoose } : {})}
          >
            <entry.icon size={20} aria-hidden />
            <span>{entry.label}</span>
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
  const exact = useExact(entries)
  if (entries.length === 0) return null
  return (
    <nav className={classes.bottom} aria-label={t('navigation')}>
      {entries.slice(0, PLACES).map((entry) => (
        <NavLink key={entry.to} to={entry.to} end={exact(entry)} className={classes.place}>
          <entry.icon size={22} aria-hidden />
          <span>{entry.label}</span>
        </NavLink>
      ))}
    </nav>
  )
}
