import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)
dayjs.extend(timezone)

const LONDON = 'Europe/London'

/** Day and time of London as an instant; the device's own zone does not matter. */
export function instantOf(day: string, time: string): string {
  return dayjs.tz(`${day} ${time}`, LONDON).toISOString()
}

/** An instant as day and time of London. */
export function londonOf(instant: string): readonly [day: string, time: string] {
  const moment = dayjs(instant).tz(LONDON)
  return [moment.format('YYYY-MM-DD'), moment.format('HH:mm')]
}
