import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { offered } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { IndividualBadge } from './IndividualBadge'
import { individualsQuery, useGenerate, type IndividualRow } from './individualQueries'
import { t } from './individualWords'
import { PlanFrame } from './PlanFrame'
import type { Plan } from './queries'
import { areaQuery } from './teamQueries'

/** Each member's share and how far its agreement is (IQA-033, IQA-034). */
export function Component() {
  return (
    <PlanFrame title={t('plans')} lead={t('plansLead')}>
      {(plan) => <Plans plan={plan} />}
    </PlanFrame>
  )
}

function Plans({ plan }: { plan: Plan }) {
  const area = useQuery(areaQuery(plan.areaId)).data
  const list = useInfiniteQuery(individualsQuery(plan.id))
  const generate = useGenerate(plan.id)
  const leads = offered(area?.allowedCommands, 'add-member') !== undefined
  const columns: readonly Column<IndividualRow>[] = [
    {
      key: 'member',
      header: t('member'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`/iqa-work-plans/${plan.id}/individual-plans/${row.id}`} inherit>
          {row.personName}
        </Anchor>
      ),
    },
    { key: 'state', header: t('state'), cell: (row) => <IndividualBadge state={row.state} /> },
    { key: 'rounds', header: t('rounds'), align: 'end', cell: (row) => row.rounds },
    {
      key: 'lead',
      header: t('leadAgreed'),
      cell: (row) => (row.leadAgreedAt ? <InstantText at={row.leadAgreedAt} /> : t('notYet')),
    },
    {
      key: 'memberAgreed',
      header: t('memberAgreed'),
      cell: (row) => (row.memberAgreedAt ? <InstantText at={row.memberAgreedAt} /> : t('notYet')),
    },
  ]
  return (
    <Section
      title={t('plans')}
      actions={
        leads &&
        plan.currentVersionId && (
          <Button
            variant="default"
            loading={generate.isPending}
            onClick={() => generate.mutate(undefined, { onSuccess: () => toast(t('generated')) })}
          >
            {t('generate')}
          </Button>
        )
      }
    >
      <ProblemAlert error={generate.error} />
      <DataTable
        caption={t('plans')}
        columns={columns}
        rows={rowsOf<IndividualRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noPlans')}>
            {t('noPlansDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
