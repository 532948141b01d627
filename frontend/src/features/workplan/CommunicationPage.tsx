import { Anchor, Button, MultiSelect, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { useMe, useToday } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { offered } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { FormButtons } from './FormButtons'
import { PlanFrame } from './PlanFrame'
import { noticesQuery, useBrief, useRemind, versionQuery, type Notice, type Plan } from './queries'
import { areaQuery } from './teamQueries'
import { RowLabel } from './RowLabel'
import { t } from './words'

/** Who was told of a version, who took note, and whom to chase (IQA-067). */
export function Component() {
  return (
    <PlanFrame title={t('communication')} lead={t('communicationLead')}>
      {(plan) => <Report plan={plan} />}
    </PlanFrame>
  )
}

function Report({ plan }: { plan: Plan }) {
  const { versionId = '' } = useParams()
  const me = useMe()
  const version = useQuery(versionQuery(plan.id, versionId)).data
  const area = useQuery(areaQuery(plan.areaId)).data
  const list = useInfiniteQuery(noticesQuery(plan.id, versionId))
  const remind = useRemind(plan.id)
  const [briefing, setBriefing] = useState(false)
  const rows = rowsOf<Notice>(list.data)
  const leads = offered(area?.allowedCommands, 'add-member') !== undefined
  const columns: readonly Column<Notice>[] = [
    {
      key: 'member',
      header: t('member'),
      isTitle: true,
      cell: (row) =>
        row.personId === me.id ? (
          <Anchor component={Link} to={`/iqa-work-plans/${plan.id}/versions/${versionId}/notices/${row.id}`} inherit>
            {row.personName}
          </Anchor>
        ) : (
          row.personName
        ),
    },
    { key: 'affected', header: t('affected'), cell: (row) => t(row.affected ? 'yes' : 'no') },
    { key: 'sent', header: t('sentAt'), cell: (row) => <InstantText at={row.sentAt} /> },
    {
      key: 'read',
      header: t('readAt'),
      cell: (row) => (row.readAt ? <InstantText at={row.readAt} /> : t('notYet')),
    },
    {
      key: 'acknowledged',
      header: t('acknowledgedAt'),
      cell: (row) =>
        row.acknowledgedAt ? (
          <InstantText at={row.acknowledgedAt} />
        ) : (
          <Badge tone={row.outstanding ? 'bad' : 'warn'}>{row.outstanding ? t('outstanding') : t('notYet')}</Badge>
        ),
    },
    { key: 'reminders', header: t('reminders'), align: 'end', cell: (row) => row.reminders },
    {
      key: 'remind',
      header: t('remind'),
      cell: (row) => (
        <CommandButton
          command="remind"
          commands={row.allowedCommands}
          size="compact-sm"
          variant="default"
          loading={remind.isPending && remind.variables.id === row.id}
          onClick={() => remind.mutate(row, { onSuccess: () => toast(t('reminded')) })}
        >
          <RowLabel label={t('remind')} of={row.personName} />
        </CommandButton>
      ),
    },
  ]
  return (
    <Section
      title={version ? t('version', { number: version.number }) : t('communication')}
      actions={
        leads &&
        !briefing &&
        rows.length > 0 && (
          <Button variant="default" onClick={() => setBriefing(true)}>
            {t('brief')}
          </Button>
        )
      }
    >
      {version && (
        <p role="status">{t('toldAndAcknowledged', { acknowledged: version.acknowledged, told: version.told })}</p>
      )}
      {briefing && (
        <BriefingForm planId={plan.id} versionId={versionId} notices={rows} onDone={() => setBriefing(false)} />
      )}
      <ProblemAlert error={remind.error} />
      <DataTable
        caption={t('communication')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noNotices')}>
            {t('noNoticesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function BriefingForm({
  planId,
  versionId,
  notices,
  onDone,
}: {
  planId: string
  versionId: string
  notices: readonly Notice[]
  onDone: () => void
}) {
  const today = useToday()
  const brief = useBrief(planId, versionId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      heldOn: today as string | null,
      attendees: notices.map((notice) => notice.personId),
      notes: '',
    },
    validate: { heldOn: isNotEmpty(t('enterDay')), attendees: isNotEmpty(t('chooseAttendees')) },
  })
  const submission = useSubmit(form, async ({ heldOn, attendees, notes }) => {
    await brief.mutateAsync({ heldOn: heldOn ?? today, attendees, notes: notes.trim() || undefined })
    toast(t('briefed'))
    onDone()
  })
  return (
    <Section title={t('briefTitle')} order={3}>
      <p>{t('briefText')}</p>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <DateField
            label={t('heldOn')}
            withAsterisk
            max={today}
            {...field(form, 'heldOn')}
            value={form.values.heldOn}
          />
          <MultiSelect
            label={t('attendees')}
            withAsterisk
            data={notices.map((notice) => ({ value: notice.personId, label: notice.personName }))}
            {...field(form, 'attendees')}
          />
          <Textarea label={t('notes')} autosize maxLength={4000} {...field(form, 'notes')} />
        </Fields>
        <FormButtons sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
