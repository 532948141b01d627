import { Input } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './FieldRow.module.css'

interface Props {
  readonly label: ReactNode
  /** The id of the input inside (see `fieldId`). */
  readonly htmlFor?: string
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly required?: boolean
  readonly children: ReactNode
}

/** A label, hint and error around an input that has none of its own. Mantine's inputs bring theirs. */
export function FieldRow({ label, htmlFor, hint, error, required = false, children }: Props) {
  return (
    <div className={classes.row}>
      <Input.Wrapper
        label={label}
        id={htmlFor}
        labelProps={{ htmlFor }}
        description={hint}
        error={error}
        withAsterisk={required}
      >
        {children}
      </Input.Wrapper>
    </div>
  )
}

/** Fields one below the other, as wide as text should be. Disabled: nothing can be typed while they are sent. */
export function Fields({ disabled = false, children }: { disabled?: boolean; children: ReactNode }) {
  return (
    <fieldset role="presentation" className={classes.fields} disabled={disabled}>
      {children}
    </fieldset>
  )
}

/** The buttons below a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>
}
