import { useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { AgendaSection } from './AgendaSection'
import { MeetingLogSection } from './MeetingLogSection'
import { Messages } from './Messages'
import { RosterSection } from './RosterSection'

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
        {keepsLog && <MeetingLogSection visitId={visitId} />}
        {readsMessages && <Messages visitId={visitId} writes={writes} />}
      </div>
    </>
  )
}
