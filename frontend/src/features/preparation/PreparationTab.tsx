import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { AgendaSection } from './AgendaSection'
import { Lines } from '../../ui/Skeletons'
import { Messages } from './Messages'
import { RosterSection } from './RosterSection'

// Kept by one side only, and its editor is large.
const MeetingLogSection = lazy(() =>
  import('./MeetingLogSection').then((module) => ({ default: module.MeetingLogSection })),
)

/** What both sides arrange for the visit, and how it was conducted. */
export default function PreparationTab() {
  const { visitId = '' } = useParams()
  const keepsLog = useHasRole('REVIEWER', 'PRINCIPAL_REVIEWER', 'TEAM_LEADER', 'QUALITY_MANAGER', 'AO_ADMIN')
  const writes = useHasRole('REVIEWER', 'CENTRE_CONTACT')
  const readsMessages = useHasRole(
    'REVIEWER',
    'PRINCIPAL_REVIEWER',
    'TEAM_LEADER',
    'QUALITY_MANAGER',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
  )
  return (
    <>
      <AgendaSection visitId={visitId} />
      <div className="no-print">
        <RosterSection visitId={visitId} />
        {keepsLog && (
          <Suspense fallback={<Lines />}>
            <MeetingLogSection visitId={visitId} />
          </Suspense>
        )}
        {readsMessages && <Messages visitId={visitId} writes={writes} />}
      </div>
    </>
  )
}
