import { Anchor, Button, type ButtonProps } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { Link } from 'react-router'
import { t } from '../shared/i18n/en-GB'
import { offered, type AllowedCommands, type Missing } from './commands'
import classes from './CommandButton.module.css'

interface Props extends Pick<ButtonProps, 'variant' | 'color' | 'size' | 'leftSection' | 'loading' | 'fullWidth'> {
  /** The command's name as in the path, e.g. `agree-date`. */
  readonly command: string
  /** `allowedCommands` of the record. */
  readonly commands: AllowedCommands
  readonly onClick: () => void
  /** Where a missing thing is put right, if there is such a place. */
  readonly linkTo?: (missing: Missing) => string | undefined
  /** What is missing stands there unasked: for a screen that is about this command. */
  readonly explains?: boolean
  readonly children: ReactNode
}

/**
 * A button for a command of the record. Not offered to this person: nothing. Offered but not possible yet: the button
 * stands there, does nothing, and says below what is missing. Otherwise: a button.
 */
export function CommandButton({ command, commands, onClick, linkTo, explains = false, children, ...look }: Props) {
  const id = useId()
  const found = offered(commands, command)
  if (!found) return null
  if (found.allowed) {
    return (
      <Button {...look} onClick={onClick}>
        {children}
      </Button>
    )
  }
  const missing = found.missing ?? []
  return (
    <div className={classes.blocked}>
      <Button
        {...look}
        variant="default"
        data-disabled
        aria-disabled
        aria-describedby={id}
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </Button>
      <details id={id} className={classes.why} open={explains || missing.length <= 2}>
        <summary>{t('whyNot')}</summary>
        <ul>
          {missing.map((each) => {
            const to = linkTo?.(each)
            return (
              <li key={`${each.pointer}${each.code}${each.message}`}>
                {to ? (
                  <Anchor component={Link} to={to} inherit>
                    {each.message}
                  </Anchor>
                ) : (
                  each.message
                )}
              </li>
            )
          })}
        </ul>
      </details>
    </div>
  )
}
