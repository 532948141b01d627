import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { count } from '../../shared/i18n/words'
import { useHasRole } from '../../shared/session/SessionContext'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { ProblemAlert } from '../../ui/ProblemAlert'
import classes from './Action.module.css'
import { possibleOwnersQuery, useBulk, type ActionRow, type BulkResult } from './queries'
import { t } from './words'

/** One decision about the ticked actions, and what became of each. */
export function BulkPanel({ rows, onDone }: { rows: readonly ActionRow[]; onDone: () => void }) {
  const verifies = useHasRole('REVIEWER', 'QUALITY_MANAGER')
  const assigns = useHasRole('CENTRE_CONTACT')
  const [asked, setAsked] = useState<'verify' | 'assign'>()
  const [result, setResult] = useState<BulkResult>()
  const bulk = useBulk()

  if (result) return <Results rows={rows} result={result} onDone={onDone} />
  if (asked === 'verify') {
    return (
      <ConfirmPanel
        title={t('bulkVerify', { actions: count(rows.length, 'action') })}
        confirmLabel={t('bulkVerify', { actions: count(rows.length, 'action') })}
        draftKey="action/bulk-verify"
        reason="optional"
        reasonLabel={t('verifyNote')}
        onCancel={() => setAsked(undefined)}
        onConfirm={async (note) => setResult(await bulk.mutateAsync({ kind: 'verify', rows, note }))}
      >
        {t('bulkVerifyLead', { references: rows.map((row) => row.reference).join(', ') })}
      </ConfirmPanel>
    )
  }
  if (asked === 'assign') {
    return <AssignMany rows={rows} onResult={setResult} onCancel={() => setAsked(undefined)} />
  }
  return (
    <div className={classes.bulk} role="region" aria-label={t('selection')}>
      <strong>{t('selected', { number: rows.length })}</strong>
      {verifies && <Button onClick={() => setAsked('verify')}>{t('verify')}</Button>}
      {assigns && <Button onClick={() => setAsked('assign')}>{t('assignOwner')}</Button>}
      <Button variant="default" onClick={onDone}>
        {t('clearSelection')}
      </Button>
    </div>
  )
}

interface AssignProps {
  readonly rows: readonly ActionRow[]
  readonly onResult: (result: BulkResult) => void
  readonly onCancel: () => void
}

function AssignMany({ rows, onResult, onCancel }: AssignProps) {
  const people = useQuery(possibleOwnersQuery(rows[0]?.id ?? ''))
  const bulk = useBulk()
  const [person, setPerson] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const send = async () => {
    setProblem(undefined)
    try {
      onResult(await bulk.mutateAsync({ kind: 'assign', rows, personId: person }))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <div className={classes.bulk} role="region" aria-label={t('selection')}>
      <ProblemAlert error={problem ?? people.error} />
      <NativeSelect
        label={t('person')}
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
        data={[
          { value: '', label: '' },
          ...(people.data?.items ?? []).map((one) => ({ value: one.personId, label: one.name })),
        ]}
      />
      {person && (
        <Button loading={bulk.isPending} onClick={() => void send()}>
          {t('bulkAssign', { actions: count(rows.length, 'action') })}
        </Button>
      )}
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  )
}

interface ResultsProps {
  readonly rows: readonly ActionRow[]
  readonly result: BulkResult
  readonly onDone: () => void
}

function Results({ rows, result, onDone }: ResultsProps) {
  const refused = result.results.filter((row) => !row.done)
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.reference ?? id
  return (
    <div className={classes.bulk} role="status">
      <strong>{t('bulkDone', { done: result.results.length - refused.length, all: result.results.length })}</strong>
      {refused.length > 0 && (
        <ul>
          {refused.map((row) => (
            <li key={row.id}>
              {nameOf(row.id)}: {row.detail}
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" onClick={onDone}>
        {t('close')}
      </Button>
    </div>
  )
}
