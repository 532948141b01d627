import '@mantine/dates/styles.layer.css'
import { DatePicker, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/en-gb'
import { useToday } from '../shared/session/SessionContext'
import { CALENDAR_WORDS } from './calendarWords'

type Range = readonly [first: string | null, last: string | null]

interface Props {
  readonly value: Range
  /** Days as `YYYY-MM-DD`; both the same for a single day. */
  readonly onChange: (range: [string | null, string | null]) => void
  readonly min?: string
  readonly max?: string
  /** Days that cannot be chosen. */
  readonly isExcluded?: (day: string) => boolean
  /** A day that needs a second look: marked, and said in words to a screen reader. */
  readonly noteOf?: (day: string) => string | undefined
  readonly 'aria-labelledby'?: string
}

/** A month in the page to choose one day or several in a row from. The keyboard's arrows move from day to day. */
export function DayPicker({ value, onChange, min, max, isExcluded, noteOf, ...group }: Props) {
  const today = useToday()
  return (
    <DatesProvider settings={{ locale: 'en-gb', firstDayOfWeek: 1 }}>
      <div role="group" {...group}>
        <DatePicker
          type="range"
          allowSingleDateInRange
          size="md"
          ariaLabels={CALENDAR_WORDS}
          value={[value[0], value[1]]}
          onChange={onChange}
          {...(min ? { minDate: min } : {})}
          {...(max ? { maxDate: max } : {})}
          {...(isExcluded ? { excludeDate: isExcluded } : {})}
          defaultDate={min && min > today ? min : today}
          getDayProps={(day) => {
            const note = noteOf?.(day)
            return note ? { title: note, style: { textDecoration: 'underline dotted' } } : {}
          }}
        />
      </div>
    </DatesProvider>
  )
}
