import { Anchor, Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { writeInstant } from '../../shared/time/dates'
import { choice, useSearchState } from '../../shared/useSearchState'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { ChangeRequestCard } from './ChangeRequestCard'
import classes from './engagement.module.css'
import { allChangeRequestsQuery, type ChangeRequest } from './queries'
import { t } from './words'

const STATES = ['OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'ALL'] as const
const SEARCH = { state: choice(STATES, 'OPEN') }

/** The reported changes to approvals of all centres: a queue to decide, oldest first. */
export function Component() {
  const [{ state }, change] = useSearchState(SEARCH)
  const list = useInfiniteQuery(allChangeRequestsQuery(state))
  const requests = rowsOf<ChangeRequest>(list.data)
  if (list.isPending) return <PageSkeleton title={t('changesToApprovals')} />
  return (
    <Page title={t('changesToApprovals')} lead={t('changesToApprovalsLead')}>
      <search>
        <NativeSelect
          label={t('showState')}
          value={state}
          onChange={(event) => change({ state: event.currentTarget.value as (typeof STATES)[number] })}
          data={STATES.map((each) => ({ value: each, label: t(`request${each}`) }))}
          maw="20rem"
          mb="lg"
        />
      </search>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {requests.length === 0 && !list.error && (
        <EmptyState title={t(state === 'OPEN' ? 'noChangeRequests' : 'noneOfThisState')}>
          {t('noChangeRequestsDetail')}
        </EmptyState>
      )}
      <div className={classes.stack}>
        {requests.map((request) => (
          <ChangeRequestCard key={request.id} request={request} where={<Where request={request} />} />
        ))}
      </div>
      {list.hasNextPage && (
        <Button variant="default" mt="lg" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('showMore')}
        </Button>
      )}
    </Page>
  )
}

function Where({ request }: { request: ChangeRequest }) {
  return (
    <>
      <Anchor component={Link} to={`/visits/${request.visitId}/engagement`} inherit>
        {request.centreName}
      </Anchor>
      <br />
      {t('reportedOn', { at: writeInstant(request.openedAt), reference: request.visitReference })}
      {request.decidedAt && request.decidedBy && (
        <>
          <br />
          {t('decidedBy', { name: request.decidedBy, at: writeInstant(request.decidedAt) })}
        </>
      )}
    </>
  )
}
