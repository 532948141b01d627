import { writeDate } from '../../shared/time/dates'
import { DateText } from '../../ui/DateText'
import { StageLine, type Stage } from '../../ui/StageLine'
import type { Visit } from './queries'
import { VisitFlags } from './VisitFlags'
import { t, type WordKey } from './words'
import classes from './Visit.module.css'

const PROGRESS = { DONE: 'done', CURRENT: 'current', AHEAD: 'todo' } as const

/** How far the case has come, what is late about it and what is due next: above every part of the workspace. */
export function VisitHead({ visit }: { visit: Visit }) {
  const stages: Stage[] = visit.stages.map((stage) => ({
    key: stage.stage,
    label: t(stage.stage),
    state: PROGRESS[stage.progress],
    ...(stage.on ? { note: writeDate(stage.on) } : {}),
  }))
  return (
    <div className={classes.head}>
      <StageLine label={t('stages')} stages={stages} />
      <VisitFlags flags={visit.flags} />
      {visit.nextDeadline && (
        <p className={classes.next}>
          <strong>{t('nextDeadline', { what: t(visit.nextDeadline.kind as WordKey & 'VISIT') })}</strong>{' '}
          <DateText
            date={visit.nextDeadline.dueOn}
            workingDaysLeft={visit.nextDeadline.workingDaysLeft}
            rule={visit.nextDeadline.words}
          />
        </p>
      )}
    </div>
  )
}
