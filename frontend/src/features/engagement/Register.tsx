import { Button, Table } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card, Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import classes from './engagement.module.css'
import {
  changeRequestsQuery,
  differencesQuery,
  useDecideChange,
  type ChangeRequest,
  type EngagementDocument,
} from './queries'
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
        <Request key={request.id} request={request} />
      ))}
    </Section>
  )
}

const KINDS = { ADDED: t('added'), CEASED: t('ceased'), CEASED_PARTLY: t('ceasedPartly') } as const

function Request({ request }: { request: ChangeRequest }) {
  const decide = useDecideChange()
  const [asking, setAsking] = useState<'accept' | 'reject'>()
  return (
    <Card label={request.title}>
      <h3 className={classes.cardTitle}>
        {request.title} <span className={classes.dim}>{request.number}</span>
      </h3>
      <p>
        {KINDS[request.kind]}
        {request.levels.length > 0 && `: ${request.levels.join(', ')}`}{' '}
        <Badge tone={request.state === 'OPEN' ? 'warn' : 'neutral'}>{t(`request${request.state}`)}</Badge>
      </p>
      {request.note && <PlainText>{request.note}</PlainText>}
      {asking ? (
        <ConfirmPanel
          title={asking === 'accept' ? t('acceptTitle') : t('rejectChangeTitle')}
          confirmLabel={asking === 'accept' ? t('accept') : t('rejectChange')}
          draftKey={`change-request/${request.id}/${asking}`}
          reason={asking === 'accept' ? 'optional' : 'required'}
          onConfirm={async (words) => {
            await decide.mutateAsync({ request, accepted: asking === 'accept', words })
            toast(t('decidedToast'))
            setAsking(undefined)
          }}
          onCancel={() => setAsking(undefined)}
        >
          {asking === 'accept' ? t('acceptDetail') : t('rejectChangeDetail')}
        </ConfirmPanel>
      ) : (
        <div className={classes.actions}>
          {isAllowed(request.allowedCommands, 'accept') && (
            <Button variant="default" onClick={() => setAsking('accept')}>
              {t('accept')}
            </Button>
          )}
          {isAllowed(request.allowedCommands, 'reject') && (
            <Button variant="default" onClick={() => setAsking('reject')}>
              {t('rejectChange')}
            </Button>
          )}
        </div>
      )}
    </Card>
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
