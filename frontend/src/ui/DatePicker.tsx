import '@mantine/dates/styles.layer.css'
import { DatePickerInput, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/en-gb'
import { t } from '../shared/i18n/en-GB'
import { useToday } from '../shared/session/SessionContext'
import { CALENDAR_WORDS } from './calendarWords'
import type { DateFieldProps } from './DateField'

/** The calendar itself, loaded when a `DateField` is shown. */
export default function DatePicker({ value, onChange, min, max, isExcluded, ...input }: DateFieldProps) {
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
        ariaLabels={CALENDAR_WORDS}
        clearable
        clearButtonProps={{ 'aria-label': t('clearDate') }}
      />
    </DatesProvider>
  )
}
