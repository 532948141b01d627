import { t } from './words'

const DAY = 86_400_000

/** How far ahead the server looks. */
export const MOST_DAYS_AHEAD = 31

/** The business date so many days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The day that was asked for if the server can tell about it, else tomorrow. */
export function dayToShow(asked: string | null, today: string): string {
  const tomorrow = daysLater(today, 1)
  const isDay = asked !== null && /^\d{4}-\d{2}-\d{2}$/.test(asked)
  return isDay && asked >= tomorrow && asked <= daysLater(today, MOST_DAYS_AHEAD) ? asked : tomorrow
}

/** `before-7`, `missed` and `missed-2` in words. */
export function wordsOfStep(step: string): string {
  const [what, number] = step.split('-')
  if (what === 'missed') return number ? t('stepMissedAgain', { number }) : t('stepMissed')
  return number === '0' ? t('stepOnTheDay') : t('stepBefore')
}
