import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { toast } from '../../ui/toast'
import { decisionsQuery, useSignBeside, type Decision } from './queries'
import { SamplingFrame, type SamplingPlan } from './SamplingFrame'
import { t } from './words'

/** Decisions of assessors who are not qualified yet, for somebody qualified to sign beside them (IQA-075). */
export function Component() {
  return (
    <SamplingFrame place="/decisions-to-countersign" lead={t('decisionsLead')}>
      {(of) => <Decisions {...of} />}
    </SamplingFrame>
  )
}

function Decisions({ plan }: SamplingPlan) {
  const list = useInfiniteQuery(decisionsQuery(plan.id))
  const [signing, setSigning] = useState<Decision>()
  const sign = useSignBeside(plan.id)
  const columns: readonly Column<Decision>[] = [
    { key: 'decision', header: t('decision'), isTitle: true, cell: (row) => t('sampleOf', row) },
    { key: 'assessor', header: t('assessor'), cell: (row) => row.assessor },
    { key: 'programme', header: t('programme'), cell: (row) => row.programme },
    { key: 'assessedOn', header: t('assessedOn'), cell: (row) => <DateText date={row.assessedOn} /> },
    {
      key: 'qualifyBy',
      header: t('qualifyBy'),
      cell: (row) => (
        <>
          {row.qualifyBy ? <DateText date={row.qualifyBy} /> : t('noDay')}{' '}
          {row.overdue && (
            <Badge tone="bad" shape={<span aria-hidden>▲</span>}>
              {t('qualifyOverdue')}
            </Badge>
          )}
        </>
      ),
    },
    {
      key: 'sign',
      header: '',
      cell: (row) =>
        row.mayCountersign && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('signBesideOf', { decision: t('sampleOf', row), assessor: row.assessor })}
            onClick={() => setSigning(row)}
          >
            {t('signBeside')}
          </Button>
        ),
    },
  ]
  return (
    <>
      {signing && (
        <ConfirmPanel
          key={signing.assessmentId}
          title={t('signBesideOf', { decision: t('sampleOf', signing), assessor: signing.assessor })}
          confirmLabel={t('signBeside')}
          draftKey={`sampling/decision/${signing.assessmentId}`}
          reason="optional"
          reasonLabel={t('signNote')}
          onConfirm={async (note) => {
            await sign.mutateAsync({ assessmentId: signing.assessmentId, note })
            toast(t('signedBeside'))
            setSigning(undefined)
          }}
          onCancel={() => setSigning(undefined)}
        >
          {t('signBesideText')}
        </ConfirmPanel>
      )}
      <DataTable
        caption={t('toCountersign')}
        columns={columns}
        rows={rowsOf<Decision>(list.data)}
        rowKey={(row) => row.assessmentId}
        loading={list}
        empty={<EmptyState title={t('noDecisions')}>{t('noDecisionsDetail')}</EmptyState>}
      />
    </>
  )
}
