import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { PlanFrame } from './PlanFrame'
import { noticesQuery, useRemind, type Notice } from './queries'
import { t } from './words'

const SHAPE = { open: flag }

/** Who has not taken note of a version of the plan. */
export function Component() {
  const { planId = '', versionId = '' } = useParams()
  const [{ open }] = useSearchState(SHAPE)
  const list = useInfiniteQuery(noticesQuery(planId, versionId, open))
  const remind = useRemind(planId, versionId)
  const columns: readonly Column<Notice>[] = [
    { key: 'member', header: t('member'), isTitle: true, cell: (row) => row.personName },
    { key: 'sent', header: t('sentAt'), cell: (row) => <InstantText at={row.sentAt} /> },
    {
      key: 'reminders',
      header: t('reminders'),
      cell: (row) => (
        <>
          {row.reminders} {row.outstanding && <Badge tone="bad">{t('outstanding')}</Badge>}
        </>
      ),
    },
    {
      key: 'remind',
      header: '',
      cell: (row) =>
        isAllowed(row.allowedCommands, 'remind') && (
          <Button
            variant="default"
            size="compact-md"
            loading={remind.isPending && remind.variables.id === row.id}
            aria-label={t('remindOf', { name: row.personName })}
            onClick={() => remind.mutate(row, { onSuccess: () => toast(t('reminded')) })}
          >
            {t('remind')}
          </Button>
        ),
    },
  ]
  return (
    <PlanFrame title={() => t('notices')} below>
      {() => (
        <>
          <ProblemAlert error={remind.error} />
          <DataTable
            caption={t('notices')}
            columns={columns}
            rows={rowsOf<Notice>(list.data)}
            rowKey={(row) => row.id}
            loading={list}
            empty={<EmptyState title={t('noNotices')}>{t('noNoticesDetail')}</EmptyState>}
          />
        </>
      )}
    </PlanFrame>
  )
}
