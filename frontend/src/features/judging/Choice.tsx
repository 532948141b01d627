import { useId, type ReactNode } from 'react'
import classes from './Judging.module.css'

export interface Option {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: string
}

interface Props {
  readonly legend: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  /** Shows the digit that chooses the option. */
  readonly numbered?: boolean
  readonly describedBy?: string
}

/** Big buttons that are a radio group: one tap, arrow keys, or a digit. */
export function Choice({ legend, options, value, onChange, numbered = false, describedBy }: Props) {
  const name = useId()
  return (
    <fieldset className={classes.choice} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div className={classes.options}>
        {options.map((option, index) => (
          <label key={option.value} className={classes.option} title={option.hint}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {numbered && (
              <kbd aria-hidden className={classes.digit}>
                {index + 1}
              </kbd>
            )}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
