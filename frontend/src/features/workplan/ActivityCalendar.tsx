import { Section } from '../../ui/Section'
import type { Activity } from './queries'
import { monthsOf, runsIn } from './responsibilities'
import classes from './workplan.module.css'
import { t } from './words'

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const YEAR = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const first = (month: string) => new Date(`${month}-01T00:00:00Z`)

/** The year at a glance: which activity runs in which month. On a phone the table of activities says it. */
export function ActivityCalendar({
  startsOn,
  endsOn,
  activities,
}: {
  startsOn: string
  endsOn: string
  activities: readonly Activity[]
}) {
  const months = monthsOf(startsOn, endsOn)
  return (
    <div className={classes.wideOnly}>
      <Section title={t('calendar')}>
        <p className={classes.hint}>{t('calendarHint')}</p>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls needs the keyboard */}
        <div className={classes.scroll} role="region" aria-label={t('calendarScrolls')} tabIndex={0}>
          <table className={classes.calendar}>
            <thead>
              <tr>
                <th scope="col">{t('activity')}</th>
                {months.map((month) => (
                  <th key={month} scope="col">
                    <abbr title={YEAR.format(first(month))}>{MONTH.format(first(month)).replace('Sept', 'Sep')}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {activities.map((activity) => (
                <tr key={activity.id}>
                  <th scope="row">{activity.title}</th>
                  {months.map((month) => (
                    <td key={month}>
                      {runsIn(month, activity) && (
                        <>
                          <span aria-hidden>■</span>
                          <span className="visually-hidden">{t('runs')}</span>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
    </div>
  )
}
