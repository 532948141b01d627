import { Anchor, Button, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { Versioned } from '../../api/client'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { BatchBadge } from './BatchBadge'
import classes from './Claim.module.css'
import { useClaimCentre, useClaimCrumbs } from './ClaimPage'
import { FormButtons } from './FormButtons'
import { batchQuery, useCheckBatch, useMoveBatch, type Batch, type BatchLine } from './queries'
import { t } from './words'

const MOVES = ['mark-ready', 'send', 'receive', 'withdraw'] as const

/** One batch: its two checks, and what can be claimed line by line. */
export function Component() {
  const { batchId = '' } = useParams()
  const batch = useQuery(batchQuery(batchId))
  const crumbs = useClaimCrumbs('/batches')
  const base = useClaimCentre()?.base ?? '/claims'
  if (batch.isPending) return <PageSkeleton />
  if (!batch.data) {
    return (
      <Page title={t('batch')} breadcrumbs={crumbs}>
        <ProblemAlert error={batch.error} onRetry={() => void batch.refetch()} />
      </Page>
    )
  }
  return (
    <Page
      title={t('batchTitle', { reference: batch.data.reference })}
      aside={<BatchBadge state={batch.data.state} before={batch.data.stateBefore} />}
      breadcrumbs={crumbs}
    >
      <Steps key={batch.data.etag} batch={batch.data} />
      {batch.data.state === 'RECEIVED' && (
        <Section title={t('compare')}>
          <p>{t('compareText')}</p>
          <Button component={Link} to={`${base}/certificates?batch=${batch.data.id}`} variant="default">
            {t('logAnomaly')}
          </Button>
        </Section>
      )}
      <Lines batch={batch.data} />
    </Page>
  )
}

function Steps({ batch }: { batch: Versioned<Batch> }) {
  const [checking, setChecking] = useState<'check' | 'verify'>()
  const move = useMoveBatch(batch)
  return (
    <Section title={t('checks')}>
      {batch.heldBy && (
        <p>
          {t('heldText')}{' '}
          <Anchor component={Link} to={`/certification-blocks/${batch.heldBy}`} inherit>
            {t('openRecord')}
          </Anchor>
        </p>
      )}
      <Facts
        items={[
          [t('preparedBy'), <Step key="p" of={batch.prepared} />],
          [t('checkedBy'), batch.checked ? <Step of={batch.checked} /> : t('nobody')],
          [t('verifiedBy'), batch.verified ? <Step of={batch.verified} /> : t('nobody')],
          [t('sentOn'), batch.sentOn && <DateText date={batch.sentOn} />],
          [t('receivedOn'), batch.receivedOn && <DateText date={batch.receivedOn} />],
        ]}
      />
      <ProblemAlert error={move.error} />
      {checking ? (
        <CheckForm batch={batch} what={checking} onDone={() => setChecking(undefined)} />
      ) : (
        <div className={classes.actions}>
          {(['check', 'verify'] as const).map((what) => (
            <CommandButton key={what} command={what} commands={batch.allowedCommands} onClick={() => setChecking(what)}>
              {t(`do_${what}`)}
            </CommandButton>
          ))}
          {MOVES.map((what) => (
            <CommandButton
              key={what}
              command={what}
              commands={batch.allowedCommands}
              variant={what === 'withdraw' ? 'default' : 'filled'}
              loading={move.isPending}
              onClick={() => move.mutate(what, { onSuccess: () => toast(t(`done_${what}`)) })}
            >
              {t(`do_${what}`)}
            </CommandButton>
          ))}
        </div>
      )}
    </Section>
  )
}

function Step({ of }: { of: Batch['prepared'] }) {
  return (
    <>
      {of.personName}, <InstantText at={of.at} />
      {of.words && <span className={classes.dates}>{of.words}</span>}
    </>
  )
}

function CheckForm({ batch, what, onDone }: { batch: Versioned<Batch>; what: 'check' | 'verify'; onDone: () => void }) {
  const check = useCheckBatch(batch, what)
  const form = useForm({
    mode: 'controlled',
    initialValues: { words: '' },
    validate: { words: isNotEmpty(t('enterCheck')) },
  })
  const clearDraft = useFormDraft(`claim/batch/${batch.id}/${what}`, form)
  const submission = useSubmit(form, async ({ words }) => {
    await check.mutateAsync({ words })
    clearDraft()
    toast(t(`done_${what}`))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea
          label={t('checkWords')}
          description={t('checkHint')}
          autosize
          minRows={2}
          withAsterisk
          {...field(form, 'words')}
        />
      </Fields>
      <FormButtons label={t(`do_${what}`)} sending={submission.sending} onDone={onDone} />
    </form>
  )
}

const columns: readonly Column<BatchLine>[] = [
  { key: 'learner', header: t('learner'), isTitle: true, cell: (line) => line.learner },
  { key: 'programme', header: t('programme'), cell: (line) => line.programmeTitle ?? line.programme },
  {
    key: 'kind',
    header: t('kind'),
    cell: (line) =>
      line.unitsAchieved !== undefined && line.unitsRequired !== undefined
        ? t('unitsOf', { kind: t(`kind_${line.kind}`), achieved: line.unitsAchieved, required: line.unitsRequired })
        : t(`kind_${line.kind}`),
  },
  { key: 'state', header: t('state'), cell: (line) => t(`line_${line.state}`) },
  {
    key: 'answer',
    header: t('answer'),
    cell: (line) => {
      if (line.state === 'ISSUED' || line.state === 'REPLACED') return null
      return line.claimable ? (
        <Badge tone="good" shape={<IconCircleCheck size={16} aria-hidden />}>
          {t('yes')}
        </Badge>
      ) : (
        <Badge tone="bad" shape={<IconCircleX size={16} aria-hidden />}>
          {t('no')}
        </Badge>
      )
    },
  },
  {
    key: 'reasons',
    header: t('whyLine'),
    cell: (line) => line.reasons.map((code) => t.lookUp(`reason_${code}`) ?? code).join(' '),
  },
]

function Lines({ batch }: { batch: Batch }) {
  return (
    <Section title={t('lines')}>
      <DataTable
        caption={t('lines')}
        columns={columns}
        rows={batch.lines}
        rowKey={(line) => String(line.position)}
        loading={{ isPending: false, error: null, refetch: () => undefined }}
        empty={null}
      />
    </Section>
  )
}
