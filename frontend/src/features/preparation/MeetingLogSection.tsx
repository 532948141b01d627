import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isAllowed } from '../../ui/commands'
import { InstantText } from '../../ui/DateText'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { AttendanceForm } from './AttendanceForm'
import { MeetingForm } from './MeetingForm'
import classes from './Preparation.module.css'
import { logQuery, rosterQuery, type MeetingLine } from './queries'
import { t } from './words'

/** The log that the reviewer keeps on the day: meetings, what was looked at, who came (QMR-051, QMR-145, QMR-146). */
export function MeetingLogSection({ visitId }: { visitId: string }) {
  const log = useQuery(logQuery(visitId))
  const roster = useQuery(rosterQuery(visitId))
  const [corrected, setCorrected] = useState<MeetingLine>()
  if (log.error) return <ProblemAlert error={log.error} onRetry={() => void log.refetch()} />
  if (!log.data) return <Lines count={4} />
  const { meetings, missing, allowedCommands } = log.data
  const writes = isAllowed(allowedCommands, 'record-meeting')
  const asked = (roster.data?.people ?? []).filter((person) => person.state !== 'PLANNED')
  return (
    <Section title={t('log')}>
      <p className={classes.dim}>{writes ? t('logLead') : t('logClosed')}</p>
      {writes && missing.length > 0 && (
        <div className={classes.warning}>
          <strong>{t('logMissing')}</strong>
          <ul>
            {missing.map((each) => (
              <li key={each.code}>{each.message}</li>
            ))}
          </ul>
        </div>
      )}
      {meetings.length === 0 && writes && <p>{t('logEmpty')}</p>}
      <ol className={classes.lines}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <strong>{t(`meeting${meeting.type}`)}</strong> · <InstantText at={meeting.heldAt} /> · {meeting.persons}
            {meeting.note && <PlainText>{meeting.note}</PlainText>}
            {writes && (
              <Button variant="subtle" onClick={() => setCorrected(meeting)}>
                {t('correct')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {writes && (
        <MeetingForm
          key={corrected ? `${corrected.id}${corrected.version}` : 'new'}
          visitId={visitId}
          {...(corrected ? { line: corrected } : {})}
          onDone={() => setCorrected(undefined)}
        />
      )}
      {isAllowed(allowedCommands, 'record-attendance') && asked.length > 0 && (
        <AttendanceForm visitId={visitId} people={asked} />
      )}
    </Section>
  )
}
