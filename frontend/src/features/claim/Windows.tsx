import { Button, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconCircleCheck, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import classes from './Claim.module.css'
import type { ClaimCentre } from './ClaimPage'
import { FormButtons } from './FormButtons'
import { useOpenWindow, windowsQuery, type Window } from './queries'
import { useAreas } from './useAreas'
import { phaseOf } from './phase'
import { t } from './words'

/** When online standardisation is open and what came of it (QMR-242); the awarding organisation announces windows. */
export function Windows({ centre }: ClaimCentre) {
  const today = useToday()
  const mayOpen = useHasRole('QUALITY_MANAGER', 'AO_ADMIN')
  const list = useInfiniteQuery(windowsQuery())
  const [adding, setAdding] = useState(false)
  const columns: readonly Column<Window>[] = [
    { key: 'area', header: t('subjectArea'), isTitle: true, cell: (row) => row.subjectArea ?? t('allAreas') },
    { key: 'opens', header: t('opensOn'), cell: (row) => <DateText date={row.opensOn} /> },
    { key: 'closes', header: t('closesOn'), cell: (row) => <DateText date={row.closesOn} /> },
    { key: 'state', header: t('state'), cell: (row) => <Phase phase={phaseOf(row, today)} /> },
    {
      key: 'outcome',
      header: t('windowOutcome'),
      cell: (row) =>
        row.outcome ? <PlainText>{row.outcome}</PlainText> : <span className={classes.quiet}>{t('noneYet')}</span>,
    },
  ]
  return (
    <Section
      title={t('windows')}
      actions={
        mayOpen &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('announceWindow')}
          </Button>
        )
      }
    >
      <p>{t('windowsLead')}</p>
      {adding && <WindowForm centre={centre} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('windows')}
        columns={columns}
        rows={rowsOf<Window>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noWindows')} order={3}>
            {t('noWindowsDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Phase({ phase }: { phase: ReturnType<typeof phaseOf> }) {
  if (phase === 'OVER') return <Badge tone="neutral">{t('phase_OVER')}</Badge>
  return phase === 'OPEN' ? (
    <Badge tone="good" shape={<IconCircleCheck size={16} aria-hidden />}>
      {t('phase_OPEN')}
    </Badge>
  ) : (
    <Badge tone="info" shape={<IconClock size={16} aria-hidden />}>
      {t('phase_AHEAD')}
    </Badge>
  )
}

function WindowForm({ centre, onDone }: { centre: string; onDone: () => void }) {
  const areas = useAreas(centre)
  const open = useOpenWindow()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      subjectArea: null as string | null,
      opensOn: null as string | null,
      closesOn: null as string | null,
      outcome: '',
    },
    validate: { opensOn: isNotEmpty(t('enterDay')), closesOn: isNotEmpty(t('enterDay')) },
  })
  const submission = useSubmit(form, async ({ subjectArea, opensOn, closesOn, outcome }) => {
    await open.mutateAsync({
      opensOn: opensOn ?? '',
      closesOn: closesOn ?? '',
      ...(subjectArea ? { subjectArea } : {}),
      ...(outcome.trim() ? { outcome } : {}),
    })
    toast(t('windowAnnounced'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('subjectArea')}
          description={t('windowAreaHint')}
          data={areas}
          searchable
          clearable
          {...field(form, 'subjectArea')}
        />
        <DateField label={t('opensOn')} withAsterisk {...field(form, 'opensOn')} value={form.values.opensOn} />
        <DateField label={t('closesOn')} withAsterisk {...field(form, 'closesOn')} value={form.values.closesOn} />
        <Textarea label={t('windowOutcome')} autosize minRows={2} {...field(form, 'outcome')} />
      </Fields>
      <FormButtons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
