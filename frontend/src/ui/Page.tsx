import { Anchor, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { t } from '../shared/i18n/en-GB'
import classes from './Page.module.css'

export interface Crumb {
  readonly label: string
  readonly to: string
}

interface Props {
  /** The h1 and the title of the browser's tab. */
  readonly title: string
  /** The way here, without the page itself. */
  readonly breadcrumbs?: readonly Crumb[]
  /** A badge or a reference beside the title. */
  readonly aside?: ReactNode
  /** One sentence below the title. */
  readonly lead?: ReactNode
  /** Buttons: at most one of them `variant="filled"`. */
  readonly actions?: ReactNode
  /** For forms and reading: about 70 characters wide. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** The address whose heading had the focus last, so that a page that loads in two steps takes the focus once. */
let announced: string | undefined

/** Every screen is one `Page`: title, way back, actions. Moves the focus to the heading after a navigation. */
export function Page({ title, breadcrumbs = [], aside, lead, actions, narrow = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()

  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title])

  useEffect(() => {
    const isFirst = announced === undefined
    if (announced === pathname) return
    announced = pathname
    if (!isFirst) heading.current?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <div className={narrow ? `${classes.page} ${classes.narrow}` : classes.page}>
      {breadcrumbs.length > 0 && (
        <nav aria-label={t('breadcrumbs')}>
          <ol className={classes.crumbs}>
            {breadcrumbs.map((crumb) => (
              <li key={crumb.to}>
                <Anchor component={Link} to={crumb.to} inherit>
                  {crumb.label}
                </Anchor>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={classes.head}>
        <div className={classes.words}>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title} {aside}
          </Title>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}
