import { TextInput } from '@mantine/core'
import { lazy, Suspense, type ReactNode } from 'react'
import { writeDate } from '../shared/time/dates'

const DatePicker = lazy(() => import('./DatePicker'))

export interface DateFieldProps {
  readonly id?: string
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly value: string | null
  /** `YYYY-MM-DD`, or null when it was cleared. */
  readonly onChange: (date: string | null) => void
  readonly min?: string
  readonly max?: string
  /** Days that cannot be chosen, as the server gave them (weekends, bank holidays, taken days). */
  readonly isExcluded?: (date: string) => boolean
  readonly withAsterisk?: boolean
}

/** A business date. Opens on the server's today; knows nothing of the machine's clock. The calendar comes when it is needed. */
export function DateField(props: DateFieldProps) {
  const { id, label, description, error, value, withAsterisk } = props
  return (
    <Suspense
      fallback={
        <TextInput
          {...{ id, label, description, error, withAsterisk }}
          value={value ? writeDate(value) : ''}
          readOnly
          disabled
        />
      }
    >
      <DatePicker {...props} />
    </Suspense>
  )
}
