import { Table } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { ChangeRequestCard } from './ChangeRequestCard'
import classes from './engagement.module.css'
import { changeRequestsQuery, differencesQuery, type ChangeRequest, type EngagementDocument } from './queries'
import { t } from './words'

/** What the declaration means for the register of approvals: reported changes, and where the sources disagree. */
export function Register({ document }: { document: EngagementDocument }) {
  const mayRead = useHasRole('AO_ADMIN', 'PRINCIPAL_REVIEWER', 'REVIEWER', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  if (!mayRead) return null
  return (
    <div className={classes.noPrint}>
      <ChangeRequests visitId={document.visitId} />
      <Differences documentId={document.id} />
    </div>
  )
}

function ChangeRequests({ visitId }: { visitId: string }) {
  const list = useInfiniteQuery(changeRequestsQuery(visitId))
  const requests = rowsOf<ChangeRequest>(list.data)
  if (list.error) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
  if (requests.length === 0) return null
  return (
    <Section title={t('changeRequests')}>
      {requests.map((request) => (
        <ChangeRequestCard key={request.id} request={request} />
      ))}
    </Section>
  )
}

function Differences({ documentId }: { documentId: string }) {
  const report = useQuery(differencesQuery(documentId))
  if (!report.data) return <ProblemAlert error={report.error} onRetry={() => void report.refetch()} />
  return (
    <Section title={t('differences')}>
      {report.data.differences.length === 0 ? (
        <p className={classes.dim}>{t('noDifferences')}</p>
      ) : (
        <Table.ScrollContainer minWidth={320}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('qualification')}</Table.Th>
                <Table.Th>{t('learners')}</Table.Th>
                <Table.Th>{t('difference')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {report.data.differences.map((each) => (
                <Table.Tr key={each.number}>
                  <Table.Td>
                    {each.title} <span className={classes.dim}>{each.number}</span>
                  </Table.Td>
                  <Table.Td>{each.activeLearners}</Table.Td>
                  <Table.Td>{each.kinds.map((kind) => t(`difference${kind}`)).join('; ')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  )
}
