import { Anchor, Button, Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { DataTable, type Column } from '../../ui/DataTable'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Fields, FormActions } from '../../ui/FieldRow'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import { PlanFrame } from './PlanFrame'
import { versionsQuery, type Plan, type VersionRow } from './queries'
import { VersionBadge } from './VersionBadge'
import { t } from './words'

/** How the plan came about: every version, and any two side by side (IQA-063). */
export function Component() {
  return (
    <PlanFrame title={t('versions')} lead={t('versionsLead')}>
      {(plan) => <History plan={plan} />}
    </PlanFrame>
  )
}

function History({ plan }: { plan: Plan }) {
  const list = useInfiniteQuery(versionsQuery(plan.id))
  const rows = rowsOf<VersionRow>(list.data)
  const columns: readonly Column<VersionRow>[] = [
    {
      key: 'number',
      header: t('plan'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`/iqa-work-plans/${plan.id}/versions/${row.id}`} inherit>
          {t('version', { number: row.number })}
        </Anchor>
      ),
    },
    { key: 'state', header: t('state'), cell: (row) => <VersionBadge state={row.state} /> },
    {
      key: 'published',
      header: t('publishedAt'),
      cell: (row) => (row.publishedAt ? <InstantText at={row.publishedAt} /> : t('notYet')),
    },
    { key: 'by', header: t('publishedBy'), cell: (row) => row.publishedByName ?? '–' },
    {
      key: 'superseded',
      header: t('supersededAt'),
      cell: (row) => (row.supersededAt ? <InstantText at={row.supersededAt} /> : '–'),
    },
    { key: 'summary', header: t('summary'), cell: (row) => <PlainText>{row.summary ?? '–'}</PlainText> },
  ]
  return (
    <>
      <DataTable
        caption={t('versions')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noVersions')}>{t('nothingInForceDetail')}</EmptyState>}
      />
      {rows.length > 1 && <Compare planId={plan.id} rows={rows} />}
    </>
  )
}

function Compare({ planId, rows }: { planId: string; rows: readonly VersionRow[] }) {
  const navigate = useNavigate()
  const sorted = [...rows].sort((a, b) => a.number - b.number)
  const [from, setFrom] = useState(sorted.at(-2)?.id ?? null)
  const [to, setTo] = useState(sorted.at(-1)?.id ?? null)
  const data = sorted.map(({ id, number }) => ({ value: id, label: t('version', { number }) }))
  return (
    <Section title={t('compare')}>
      <Fields>
        <Select label={t('compareFrom')} data={data} allowDeselect={false} value={from} onChange={setFrom} />
        <Select label={t('compareTo')} data={data} allowDeselect={false} value={to} onChange={setTo} />
      </Fields>
      <FormActions>
        <Button
          variant="default"
          onClick={() => void navigate(`/iqa-work-plans/${planId}/versions/${to}/changes?from=${from}`)}
        >
          {t('compare')}
        </Button>
      </FormActions>
    </Section>
  )
}
