import { Button } from '@mantine/core'
import { useState } from 'react'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { isAllowed } from '../../ui/commands'
import { writeDate } from '../../shared/time/dates'
import { PlanForm } from './PlanForm'
import { useBlockCommand, useMarkDone, type Block, type RemedialItem } from './queries'
import classes from './Restriction.module.css'
import { t } from './words'

/** The remedial plan: who has agreed, what is done, and the form to propose another. */
export function PlanSection({ block }: { block: Block }) {
  const accept = useBlockCommand('accept-plan', block)
  const [writing, setWriting] = useState(false)
  const [marking, setMarking] = useState<RemedialItem>()
  const markDone = useMarkDone(block)
  const { plan } = block
  const mayMark = isAllowed(block.allowedCommands, 'mark-done')

  const columns: readonly Column<RemedialItem>[] = [
    { key: 'words', header: t('item'), isTitle: true, cell: (row) => <PlainText>{row.words}</PlainText> },
    { key: 'due', header: t('due'), cell: (row) => <DateText date={row.dueOn} /> },
    { key: 'who', header: t('who'), cell: (row) => row.ownerName },
    { key: 'action', header: t('serves'), cell: (row) => row.actionReference ?? t('servesNone') },
    {
      key: 'state',
      header: t('itemState'),
      cell: (row) => (
        <>
          <Badge tone={row.doneOn ? 'good' : row.overdue ? 'bad' : 'info'}>
            {t(row.doneOn ? 'done' : row.overdue ? 'overdue' : 'open')}
          </Badge>
          {row.doneOn && <div>{t('doneBy', { on: writeDate(row.doneOn), by: row.doneByName ?? '' })}</div>}
          {row.doneNote && <div>{row.doneNote}</div>}
          {row.outcome && <div>{row.outcome}</div>}
          {mayMark && !row.doneOn && (
            <Button
              variant="default"
              size="xs"
              mt={4}
              display="block"
              aria-label={t('markDoneOf', { words: row.words })}
              onClick={() => setMarking(row)}
            >
              {t('markDone')}
            </Button>
          )}
        </>
      ),
    },
  ]

  return (
    <Section title={t('planTitle')}>
      <PlanState block={block} />
      {!writing && (
        <DataTable
          caption={t('planTitle')}
          columns={columns}
          rows={plan.items}
          rowKey={(row) => row.id}
          loading={{ isPending: false, error: null, refetch: () => undefined }}
          empty={
            <EmptyState title={t('planNone')} order={3}>
              {t('planNoneDetail')}
            </EmptyState>
          }
        />
      )}
      {marking && (
        <ConfirmPanel
          title={t('markDoneOf', { words: marking.words })}
          confirmLabel={t('markDone')}
          draftKey={`restriction/item/${marking.id}/done`}
          reason="required"
          reasonLabel={t('whatWasDone')}
          onConfirm={async (note) => {
            await markDone.mutateAsync({ itemId: marking.id, note })
            toast(t('markedDone'))
            setMarking(undefined)
          }}
          onCancel={() => setMarking(undefined)}
        />
      )}
      <ProblemAlert error={accept.error} />
      {writing ? (
        <PlanForm block={block} onDone={() => setWriting(false)} />
      ) : (
        <div className={classes.buttons}>
          <CommandButton
            command="accept-plan"
            commands={block.allowedCommands}
            loading={accept.isPending}
            onClick={() => accept.mutate({}, { onSuccess: () => toast(t('planAccepted')) })}
          >
            {t('acceptPlan')}
          </CommandButton>
          <CommandButton
            command="propose-plan"
            commands={block.allowedCommands}
            variant="default"
            onClick={() => setWriting(true)}
          >
            {t(plan.items.length === 0 ? 'writePlan' : 'changePlan')}
          </CommandButton>
        </div>
      )}
    </Section>
  )
}

function PlanState({ block: { plan } }: { block: Block }) {
  switch (plan.state) {
    case 'WAITS_FOR_CENTRE':
      return <p>{t('planWAITS_FOR_CENTRE', { name: plan.managerName ?? '' })}</p>
    case 'WAITS_FOR_MANAGER':
      return <p>{t('planWAITS_FOR_MANAGER', { name: plan.centreName ?? '' })}</p>
    case 'AGREED':
      return <p>{t('planAGREED', { manager: plan.managerName ?? '', centre: plan.centreName ?? '' })}</p>
    default:
      return null
  }
}
