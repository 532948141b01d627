import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { DateText } from '../../ui/DateText'
import classes from './Home.module.css'
import type { Duty } from './queries'
import { t } from './words'

/** What the duty asks, in words; a kind this version does not know yet is shown as the server calls it. */
export function wordsOf(duty: Duty): string {
  return t.lookUp(`${duty.mine ? 'mine' : 'waiting'}_${duty.kind}`) ?? duty.kind
}

/** One duty: what, for whom, by when. The whole line leads to where it is done. */
export function DutyLine({ duty }: { duty: Duty }) {
  return (
    <li className={classes.duty}>
      <div className={classes.what}>
        <Anchor component={Link} to={duty.link} inherit className={classes.link}>
          {wordsOf(duty)}
        </Anchor>
        <div className={classes.where}>
          {duty.centreName} · {duty.title ?? duty.reference}
        </div>
      </div>
      <div className={classes.when}>
        {duty.dueOn ? (
          <DateText date={duty.dueOn} workingDaysLeft={duty.workingDaysLeft} rule={duty.words} />
        ) : (
          <span className={classes.where}>{t('noDate')}</span>
        )}
      </div>
    </li>
  )
}
