import { useContext, type ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'
import { count } from '../shared/i18n/words'
import { SessionContext } from '../shared/session/SessionContext'
import { writeDate, writeInstant } from '../shared/time/dates'
import { Hint } from './Hint'
import classes from './DateText.module.css'

interface Props {
  /** A business date, `YYYY-MM-DD`. */
  readonly date: string
  /** Working days from today to the date as the server counted them; negative when it is over. */
  readonly workingDaysLeft?: number | null | undefined
  /** How the date came about, in words, as the server explains it. */
  readonly rule?: ReactNode
}

/** "Mon 30 Nov 2026 · 12 working days left", with its rule on hover, focus and tap. */
export function DateText({ date, workingDaysLeft, rule }: Props) {
  const today = useContext(SessionContext)?.me.today ?? date
  const isOver = typeof workingDaysLeft === 'number' && (workingDaysLeft < 0 || (workingDaysLeft === 0 && date < today))
  const text = (
    <time dateTime={date}>
      {writeDate(date)}
      {typeof workingDaysLeft === 'number' && (
        <span className={isOver ? classes.over : ''}> · {left(workingDaysLeft, date, today)}</span>
      )}
    </time>
  )
  return rule ? <Hint hint={rule}>{text}</Hint> : text
}

function left(days: number, date: string, today: string): string {
  // A weekend lies between: no working day, and yet not today.
  if (days === 0) return date === today ? t('dueToday') : date < today ? t('over') : t('noWorkingDayLeft')
  const words = count(Math.abs(days), 'working day')
  return days < 0 ? t('workingDaysOver', { days: words }) : t('workingDaysLeft', { days: words })
}

/** An instant in London time: "Mon 30 Nov 2026, 14:02". */
export function InstantText({ at }: { at: string }) {
  return <time dateTime={at}>{writeInstant(at)}</time>
}
