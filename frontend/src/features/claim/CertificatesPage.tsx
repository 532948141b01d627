import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { PlainText } from '../../ui/PlainText'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { AnomalyForm } from './AnomalyForm'
import classes from './Claim.module.css'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import { anomaliesQuery, useClearAnomaly, type Anomaly } from './queries'
import { t } from './words'

const SEARCH = { batch: text() }

/** Certificates that deviate from the records: compared, kept back, cleared (QMR-235). */
export function Component() {
  return (
    <ClaimPage title={t('certificates')} lead={t('certificatesLead')} place="/certificates">
      {(of) => <Anomalies {...of} />}
    </ClaimPage>
  )
}

function Anomalies({ centre }: ClaimCentre) {
  const mayLog = useHasRole('EXAMS_OFFICER', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE', 'CENTRE_MANAGER')
  const [{ batch }, setSearch] = useSearchState(SEARCH)
  const list = useInfiniteQuery(anomaliesQuery(centre))
  const [logging, setLogging] = useState(batch !== '')
  const [clearing, setClearing] = useState<Anomaly>()
  const columns: readonly Column<Anomaly>[] = [
    { key: 'learner', header: t('learner'), isTitle: true, cell: (row) => row.learner },
    { key: 'kind', header: t('deviation'), cell: (row) => t(`anomaly_${row.kind}`) },
    { key: 'words', header: t('found'), cell: (row) => <PlainText>{row.words}</PlainText> },
    { key: 'on', header: t('foundOn'), cell: (row) => <DateText date={row.foundOn} /> },
    { key: 'told', header: t('reportedAt'), cell: (row) => <InstantText at={row.reportedAt} /> },
    { key: 'state', header: t('certificate'), cell: (row) => <Withheld of={row} /> },
    {
      key: 'action',
      header: t('action'),
      cell: (row) => (
        <CommandButton
          command="clear"
          commands={row.allowedCommands}
          size="compact-sm"
          variant="default"
          onClick={() => setClearing(row)}
        >
          {t('clear')} <span className="visually-hidden">{row.learner}</span>
        </CommandButton>
      ),
    },
  ]
  const done = () => {
    setLogging(false)
    setSearch({ batch: '' })
  }
  return (
    <Section
      title={t('deviations')}
      actions={
        mayLog &&
        !logging && (
          <Button variant="default" onClick={() => setLogging(true)}>
            {t('logAnomaly')}
          </Button>
        )
      }
    >
      {mayLog && logging && <AnomalyForm centre={centre} batch={batch} onDone={done} />}
      {clearing && <Clear key={clearing.id} anomaly={clearing} onDone={() => setClearing(undefined)} />}
      <DataTable
        caption={t('deviations')}
        columns={columns}
        rows={rowsOf<Anomaly>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noAnomalies')} order={3}>
            {t('noAnomaliesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

function Withheld({ of }: { of: Anomaly }) {
  if (of.withheld) {
    return (
      <Badge tone="bad" shape={<IconHandStop size={16} aria-hidden />}>
        {t('withheld')}
      </Badge>
    )
  }
  return (
    <>
      <Badge tone="good" shape={<IconCircleCheck size={16} aria-hidden />}>
        {t('cleared')}
      </Badge>
      {of.clearedOn && (
        <span className={classes.dates}>
          <DateText date={of.clearedOn} />
        </span>
      )}
      {of.outcome && <span className={classes.freed}>{of.outcome}</span>}
    </>
  )
}

function Clear({ anomaly, onDone }: { anomaly: Anomaly; onDone: () => void }) {
  const clear = useClearAnomaly(anomaly)
  return (
    <ConfirmPanel
      title={t('clearQuestion', { learner: anomaly.learner })}
      confirmLabel={t('clear')}
      draftKey={`claim/anomaly/${anomaly.id}`}
      reason="required"
      reasonLabel={t('clearWords')}
      onConfirm={async (words) => {
        await clear.mutateAsync(words)
        toast(t('anomalyCleared'))
        onDone()
      }}
      onCancel={onDone}
    >
      {t('clearDetail')}
    </ConfirmPanel>
  )
}
