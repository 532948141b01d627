/**
 * Writing dates. Business dates are `YYYY-MM-DD` strings and stay strings: they have no time zone.
 * Instants are RFC 3339 in UTC and are shown in Europe/London.
 */
const LONDON = 'Europe/London'

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const INSTANT_DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: LONDON,
})
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: LONDON, hour12: false })

/** "Mon 30 Nov 2026". */
export function writeDate(date: string): string {
  return tidy(DAY.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)))
}

/** "Mon 30 Nov 2026, 14:02" in London. */
export function writeInstant(instant: string): string {
  const moment = new Date(instant)
  return `${tidy(INSTANT_DAY.format(moment))}, ${TIME.format(moment)}`
}

/** "14:02" in London. */
export function writeTime(moment: Date | string): string {
  return TIME.format(typeof moment === 'string' ? new Date(moment) : moment)
}

/** The moment on this device's clock: only to say when something was saved, never for a business date. */
export function deviceTime(): Date {
  // eslint-disable-next-line no-restricted-syntax
  return new Date()
}

/** Calendar days from one business date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

// ICU writes "Mon, 30 Nov 2026" and "Sept": the product writes neither.
function tidy(text: string): string {
  return text.replace(',', '').replace('Sept', 'Sep')
}
