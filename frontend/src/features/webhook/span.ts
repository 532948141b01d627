import { instantOf } from '../../shared/time/london'

const DAY = 86_400_000

/** When a day begins in London, as an instant. */
export const startOfDay = (day: string): string => instantOf(day, '00:00')

export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)
