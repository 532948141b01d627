import '@mantine/dates/styles.layer.css'
import { DatePickerInput, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/en-gb'
import type { ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'
import { useToday } from '../shared/session/SessionContext'

interface Props {
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

/** A business date. Opens on the server's today; knows nothing of the machine's clock. */
export function DateField({ value, onChange, min, max, isExcluded, ...input }: Props) {
  const today = useToday()
  return (
    <DatesProvider settings={{ locale: 'en-gb', firstDayOfWeek: 1 }}>
      <DatePickerInput
        {...input}
        value={value}
        onChange={onChange}
        valueFormat="ddd D MMM YYYY"
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
        {...(isExcluded ? { excludeDate: isExcluded } : {})}
        defaultDate={value ?? min ?? today}
        clearable
        clearButtonProps={{ 'aria-label': t('clearDate') }}
      />
    </DatesProvider>
  )
}
