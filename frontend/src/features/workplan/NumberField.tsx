import { TextInput, type TextInputProps } from '@mantine/core'
import { numberOf } from './numbers'

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  readonly value: number | string
  readonly onChange: (value: number | '') => void
}

/** A number in a section that saves itself: the browser's own field, for the sections load many inputs already. */
export function NumberField({ value, onChange, ...input }: Props) {
  return (
    <TextInput
      {...input}
      type="number"
      inputMode="decimal"
      value={value}
      onChange={(event) => onChange(numberOf(event.currentTarget.value) ?? '')}
    />
  )
}
