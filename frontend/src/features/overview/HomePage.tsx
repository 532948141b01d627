import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useHasRole, useMe } from '../../shared/session/SessionContext'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { DutyLine, wordsOf } from './DutyLine'
import classes from './Home.module.css'
import { homeQuery, type Duty } from './queries'
import { t } from './words'

/** The home of every role: the next step first, then what is due when, then what waits for others. */
export function Component() {
  const me = useMe()
  const runsThePlatform = useHasRole('PLATFORM_ADMIN')
  const worksWithVisits = me.assignments.some((assignment) => assignment.role !== 'PLATFORM_ADMIN')
  return (
    <Page title={t('hello', { name: me.name })}>
      {worksWithVisits && <Duties />}
      {runsThePlatform && (
        <EmptyState
          title={t('platform')}
          action={
            <Button component={Link} to="/people">
              {t('people')}
            </Button>
          }
        >
          {t('platformDetail')}
        </EmptyState>
      )}
    </Page>
  )
}

function Duties() {
  const home = useQuery(homeQuery())
  if (home.error && !home.data) return <ProblemAlert error={home.error} onRetry={() => void home.refetch()} />
  if (!home.data) return <PageSkeleton />
  const { nextStep, overdue, dueToday, nextSevenDays, later, waitingOnOthers, truncated } = home.data
  return (
    <>
      {nextStep ? (
        <section className={classes.next} aria-labelledby="next-step">
          <div>
            <h2 id="next-step" style={{ margin: 0 }}>
              {t('nextStep')}: {wordsOf(nextStep)}
            </h2>
            <div className={classes.where}>
              {nextStep.centreName} · {nextStep.title ?? nextStep.reference}
              {nextStep.dueOn && (
                <>
                  {' · '}
                  <DateText date={nextStep.dueOn} workingDaysLeft={nextStep.workingDaysLeft} rule={nextStep.words} />
                </>
              )}
            </div>
          </div>
          <Button component={Link} to={nextStep.link}>
            {t('open')}
          </Button>
        </section>
      ) : (
        <EmptyState title={t('nothing')}>{t('nothingDetail')}</EmptyState>
      )}
      <Group title={t('overdue')} duties={overdue} />
      <Group title={t('dueToday')} duties={dueToday} />
      <Group title={t('nextSevenDays')} duties={nextSevenDays} />
      <Group title={t('later')} duties={later} />
      <Group title={t('waiting')} duties={waitingOnOthers} />
      {truncated && <p className={classes.where}>{t('truncated')}</p>}
    </>
  )
}

function Group({ title, duties }: { title: string; duties: readonly Duty[] }) {
  if (duties.length === 0) return null
  return (
    <Section title={`${title} (${duties.length})`}>
      <ul className={classes.list}>
        {duties.map((duty) => (
          <DutyLine key={`${duty.kind}${duty.aboutId}`} duty={duty} />
        ))}
      </ul>
    </Section>
  )
}
