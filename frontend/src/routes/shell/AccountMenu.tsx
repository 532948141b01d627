import { ActionIcon } from '@mantine/core'
import { IconUserCircle } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import { t } from '../../shared/i18n/en-GB'
import { wordsOfRole } from '../../shared/roles'
import { useAway, useMe } from '../../shared/session/SessionContext'
import { useColourScheme, type ColourScheme } from '../../ui/theme/colourScheme'
import { navigationOf } from '../registry'
import classes from './Shell.module.css'
import { SignOut } from './SignOut'

const SCHEMES: readonly (readonly [ColourScheme, string])[] = [
  ['light', t('light')],
  ['dark', t('dark')],
  ['auto', t('system')],
]

/**
 * Who is signed in and as what; own settings, colours, signing out. A native popover: the browser closes it with Escape
 * and outside clicks, and no overlay library is part of the first load.
 */
export function AccountMenu() {
  const me = useMe()
  const away = useAway()
  const { colourScheme, choose } = useColourScheme()
  const panel = useRef<HTMLDivElement>(null)
  const id = useId()
  const { pathname } = useLocation()

  useEffect(() => panel.current?.hidePopover?.(), [pathname])

  return (
    <>
      <ActionIcon variant="subtle" size="lg" aria-label={t('accountOf', { name: me.name })} popoverTarget={id}>
        <IconUserCircle aria-hidden />
      </ActionIcon>
      <div id={id} ref={panel} popover="auto" className={classes.account} role="group" aria-label={t('account')}>
        <strong>{me.name}</strong>
        <div>{me.email}</div>
        <ul className={classes.roles}>
          {me.assignments.map((each) => (
            <li key={each.role + (each.organisationId ?? '')}>
              {wordsOfRole(each.role)}
              {each.organisationName && `, ${each.organisationName}`}
            </li>
          ))}
        </ul>
        <ul className={classes.entries}>
          {navigationOf(me, 'account')
            .filter((entry) => !away || entry.offline)
            .map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <Link to={to} className={classes.entry}>
                  <Icon size={20} aria-hidden />
                  {label}
                </Link>
              </li>
            ))}
        </ul>
        <fieldset className={classes.colours}>
          <legend>{t('colourScheme')}</legend>
          {SCHEMES.map(([scheme, label]) => (
            <label key={scheme}>
              <input
                type="radio"
                name={`${id}-colours`}
                checked={colourScheme === scheme}
                onChange={() => choose(scheme)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <SignOut />
      </div>
    </>
  )
}
