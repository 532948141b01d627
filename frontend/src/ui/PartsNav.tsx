import { useEffect, useRef } from 'react'
import { NavLink } from 'react-router'
import classes from './PartsNav.module.css'

export interface Part {
  readonly to: string
  readonly label: string
  readonly current: boolean
}

/** The parts of a record as links, one of them current; each has an address of its own. */
export function PartsNav({ label, parts }: { label: string; parts: readonly Part[] }) {
  const nav = useRef<HTMLElement>(null)
  const place = parts.find(({ current }) => current)?.to
  // On a phone the parts are wider than the screen: where the reader is must not lie behind the edge.
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (nav.current && current) {
      nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
    }
  }, [place])
  return (
    <nav ref={nav} aria-label={label} className={classes.parts}>
      <ul>
        {parts.map(({ to, label: name, current }) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              className={current ? `${classes.part} ${classes.current}` : (classes.part ?? '')}
              {...(current ? { 'aria-current': 'page' } : {})}
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
