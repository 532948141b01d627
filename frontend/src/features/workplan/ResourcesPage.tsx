import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { offered } from '../../ui/commands'
import { PlanFrame } from './PlanFrame'
import type { Plan } from './queries'
import { Resources } from './Resources'
import { areaQuery, membersQuery, type Member } from './teamQueries'
import { t } from './words'

/** Time and materials: all of the team's for the lead, one's own for a member. */
export function Component() {
  return (
    <PlanFrame title={t('partResources')} lead={t('resourcesLead')}>
      {(plan) => <Both plan={plan} />}
    </PlanFrame>
  )
}

function Both({ plan }: { plan: Plan }) {
  const me = useMe()
  const area = useQuery(areaQuery(plan.areaId))
  const members = rowsOf<Member>(useInfiniteQuery(membersQuery(plan.areaId)).data)
  const leads = offered(area.data?.allowedCommands, 'add-member') !== undefined
  return (
    <Resources
      planId={plan.id}
      members={leads ? members : members.filter((each) => each.personId === me.id)}
      order={2}
    />
  )
}
