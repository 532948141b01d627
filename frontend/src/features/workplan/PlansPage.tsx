import { Anchor, Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { writeDate } from '../../shared/time/dates'
import { useHasRole } from '../../shared/session/SessionContext'
import { offered } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { FormButtons } from './FormButtons'
import { plansQuery, useOpenPlan, type PlanRow } from './queries'
import { areaQuery, areasQuery, type AreaRow } from './teamQueries'
import { t } from './words'

const COLUMNS: readonly Column<PlanRow>[] = [
  {
    key: 'reference',
    header: t('plan'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/iqa-work-plans/${row.id}`} inherit>
        {row.areaName}, {row.reference}
      </Anchor>
    ),
  },
  { key: 'centre', header: t('centre'), cell: (row) => row.centreName },
  { key: 'period', header: t('period'), cell: (row) => `${writeDate(row.startsOn)} – ${writeDate(row.endsOn)}` },
  { key: 'state', header: t('state'), cell: (row) => t(`planState_${row.state}`) },
  {
    key: 'version',
    header: t('inForce'),
    cell: (row) => (row.currentNumber ? t('version', { number: row.currentNumber }) : t('noVersionInForce')),
  },
]

/** The strategic plans of one's areas (IQA-019). */
export function Component() {
  const isLead = useHasRole('LEAD_IQA')
  const list = useInfiniteQuery(plansQuery())
  const [opening, setOpening] = useState(false)
  return (
    <Page
      title={t('plans')}
      lead={t('plansLead')}
      actions={isLead && !opening && <Button onClick={() => setOpening(true)}>{t('openPlan')}</Button>}
    >
      {opening && <OpenPlan onDone={() => setOpening(false)} />}
      <DataTable
        caption={t('plans')}
        columns={COLUMNS}
        rows={rowsOf<PlanRow>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noPlans')}>{t(isLead ? 'noPlansLead' : 'noPlansOthers')}</EmptyState>}
      />
    </Page>
  )
}

/** A lead sees every area of the centre, and opens plans for those led today. */
function OpenPlan({ onDone }: { onDone: () => void }) {
  const list = useInfiniteQuery(areasQuery())
  const areas = useQueries({ queries: rowsOf<AreaRow>(list.data).map((row) => areaQuery(row.id)) })
  if (list.isPending || areas.some((area) => area.isPending)) return <Lines />
  const led = areas.flatMap(({ data }) => (data && offered(data.allowedCommands, 'add-member') ? [data] : []))
  if (led.length === 0) return <p>{t('noAreaLed')}</p>
  return <OpenForm areas={led.map(({ id, name }) => ({ value: id, label: name }))} onDone={onDone} />
}

function OpenForm({ areas, onDone }: { areas: { value: string; label: string }[]; onDone: () => void }) {
  const navigate = useNavigate()
  const open = useOpenPlan()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      areaId: areas.length === 1 ? (areas[0]?.value ?? '') : '',
      startsOn: null as string | null,
      endsOn: null as string | null,
    },
    validate: {
      areaId: isNotEmpty(t('chooseArea')),
      startsOn: isNotEmpty(t('enterDay')),
      endsOn: isNotEmpty(t('enterDay')),
    },
  })
  const clearDraft = useFormDraft('iqa-work-plan/new', form)
  const submission = useSubmit(form, async ({ areaId, startsOn, endsOn }) => {
    const plan = await open.mutateAsync({ areaId, startsOn: startsOn ?? '', endsOn: endsOn ?? '' })
    clearDraft()
    toast(t('planOpened'))
    void navigate(`/iqa-work-plans/${plan.id}/versions/${plan.openVersionId}/edit`)
  })
  return (
    <Section title={t('openPlan')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('area')} data={areas} withAsterisk {...field(form, 'areaId')} />
          <DateField label={t('from')} withAsterisk {...field(form, 'startsOn')} value={form.values.startsOn} />
          <DateField label={t('to')} withAsterisk {...field(form, 'endsOn')} value={form.values.endsOn} />
        </Fields>
        <FormButtons label={t('openPlan')} sending={submission.sending} onDone={onDone} />
      </form>
    </Section>
  )
}
