import dayjs from 'dayjs'
import { daysBetween } from '../../shared/time/dates'

/** The date of a day of the visit; 1 is the first. */
export function dayOf(first: string, day: number): string {
  return dayjs(`${first}T12:00:00Z`)
    .add(day - 1, 'day')
    .toISOString()
    .slice(0, 10)
}

/** How many days the visit has; 1 while there is no agreed date. */
export function daysOf(first: string | undefined, last: string | undefined): number {
  return first && last ? daysBetween(first, last) + 1 : 1
}
