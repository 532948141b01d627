import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Versioned } from '../../api/client'
import { writeInstant } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { Facts } from '../../ui/Facts'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import matrix from './Matrix.module.css'
import type { Sample } from './queries'
import { CHECKS } from './record'
import classes from './Record.module.css'
import { recordQuery, useBegin, useCountersign, useWords, type At, type SampleRecord } from './recordQueries'
import { t } from './recordWords'

// Its fields and files come when somebody writes.
const RecordForm = lazy(() => import('./RecordForm').then((module) => ({ default: module.RecordForm })))

const ReassessForm = lazy(() => import('./ReassessForm').then((module) => ({ default: module.ReassessForm })))

const RecordFiles = lazy(() => import('./RecordFiles'))

interface Props {
  readonly sample: Versioned<Sample>
  readonly areaId: string
}

/** What was found in a sample: the form while it is written, the record afterwards (IQA-026). */
export function RecordSection({ sample, areaId }: Props) {
  const at = { planId: sample.planId, sampleId: sample.id, etag: sample.etag }
  const begin = useBegin(at)
  const record = useQuery({ ...recordQuery(sample.planId, sample.id), enabled: sample.recordState !== undefined })
  const isMine = record.data && isAllowed(record.data.allowedCommands, 'save')
  if (!sample.recordState && !sample.allowedCommands.some(({ command }) => command === 'start')) return null
  return (
    <Section title={t('record')}>
      {sample.conditions && <Facts items={[[t('conditions'), sample.conditions]]} />}
      <ProblemAlert error={begin.error} />
      <CommandButton
        command="start"
        commands={sample.allowedCommands}
        loading={begin.isPending}
        onClick={() => begin.mutate(undefined, { onSuccess: () => toast(t('started')) })}
      >
        {t('start')}
      </CommandButton>
      {record.data ? (
        isMine ? (
          <Suspense fallback={<Lines count={8} />}>
            <RecordForm
              key={record.data.id}
              at={{ ...at, etag: record.data.etag }}
              record={record.data}
              areaId={areaId}
            />
          </Suspense>
        ) : (
          <Signed at={{ ...at, etag: record.data.etag }} record={record.data} areaId={areaId} />
        )
      ) : record.error && record.error.status !== 404 && record.error.status !== 403 ? (
        <ProblemAlert error={record.error} onRetry={() => void record.refetch()} />
      ) : (
        sample.recordState !== undefined && record.isPending && <Lines count={6} />
      )}
    </Section>
  )
}

interface OfRecord {
  readonly at: At
  readonly record: SampleRecord
  readonly areaId: string
}

const TONES = { DRAFT: 'info', AWAITING_COUNTERSIGNATURE: 'warn', DONE: 'good' } as const
const LOADED = { isPending: false, error: null, refetch: () => undefined }

type Opened = SampleRecord['actions'][number]
const opened: readonly Column<Opened>[] = [
  { key: 'reference', header: t('reference'), isTitle: true, cell: (row) => row.reference },
  { key: 'due', header: t('dueOn'), cell: (row) => <DateText date={row.dueOn} /> },
  {
    key: 'state',
    header: t('actionState'),
    cell: (row) => row.state.charAt(0) + row.state.slice(1).toLowerCase().replaceAll('_', ' '),
  },
]

function Signed({ at, record, areaId }: OfRecord) {
  const { checks, reassessment } = record
  const answer = (check: boolean | undefined) => (check === undefined ? t('notChecked') : check ? t('yes') : t('no'))
  return (
    <>
      {record.holdsResult && <p className={classes.held}>{t('held')}</p>}
      <Facts
        items={[
          [
            t('state'),
            <Badge key="state" tone={TONES[record.state]}>
              {t(`state_${record.state}`)}
            </Badge>,
          ],
          [t('sampler'), record.sampler],
          [t('sampledOn'), record.sampledOn && <DateText date={record.sampledOn} />],
          [t('units'), record.units],
          [t('criteria'), record.criteria],
          [t('methodShown'), record.method && t(`method_${record.method}`)],
          ...CHECKS.map((check) => [t(`check_${check}`), answer(checks?.[check])] as const),
          [t('decisionShown'), record.decision && t(`decision_${record.decision}`)],
          [t('signedAt'), record.signedAt && <InstantText at={record.signedAt} />],
          [
            t('countersignedAt'),
            record.countersigner &&
              (record.countersignedAt
                ? t('byAt', { name: record.countersigner, at: writeInstant(record.countersignedAt) })
                : record.countersigner),
          ],
          [t('countersignNote'), record.countersignNote],
          [t('returnedNote'), record.returnedNote],
          [t('reassessment'), reassessment && t(`outcome_${reassessment.outcome}`)],
          [t('reassessedOn'), reassessment && <DateText date={reassessment.on} />],
          [t('reassessedBy'), record.reassessedBy],
          [t('reassessmentNote'), reassessment?.note],
          [t('acknowledgedAt'), record.acknowledgedAt ? <InstantText at={record.acknowledgedAt} /> : t('notYet')],
        ]}
      />
      {record.feedback && (
        <Section title={t('feedback')} order={3}>
          <PlainText>{record.feedback}</PlainText>
        </Section>
      )}
      <Suspense fallback={<Lines count={2} />}>
        <RecordFiles at={at} record={record} />
      </Suspense>
      <DataTable
        caption={t('opened')}
        showCaption
        columns={opened}
        rows={record.actions}
        rowKey={(row) => row.id}
        loading={LOADED}
        empty={null}
      />
      {record.addenda.length > 0 && (
        <Section title={t('addenda')} order={3}>
          <ul className={matrix.list}>
            {record.addenda.map((addendum) => (
              <li key={addendum.addedAt}>
                <PlainText>{addendum.words}</PlainText>
                <span className={matrix.meta}>
                  {t('byAt', { name: addendum.addedBy, at: writeInstant(addendum.addedAt) })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Commands at={at} record={record} areaId={areaId} />
    </>
  )
}

const COMMANDS = ['countersign', 'give-back', 'add-addendum', 'free-hold'] as const
type Command = (typeof COMMANDS)[number]
const LABELS: Readonly<Record<Command, string>> = {
  countersign: t('countersign'),
  'give-back': t('giveBack'),
  'add-addendum': t('addendum'),
  'free-hold': t('freeHold'),
}
const TEXTS: Readonly<Record<Command, string>> = {
  countersign: t('countersignText'),
  'give-back': t('giveBackText'),
  'add-addendum': t('addendumText'),
  'free-hold': t('freeHoldText'),
}
const DONE: Readonly<Record<Command, string>> = {
  countersign: t('countersigned'),
  'give-back': t('givenBack'),
  'add-addendum': t('addendumAdded'),
  'free-hold': t('freed'),
}

/** What can still be done with a record that is signed. */
function Commands({ at, record, areaId }: OfRecord) {
  const [reassessing, setReassessing] = useState(false)
  const [doing, setDoing] = useState<Command>()
  const countersign = useCountersign(at)
  const giveBack = useWords(at, 'give-back')
  const addendum = useWords(at, 'addenda')
  const freeHold = useWords(at, 'free-hold')
  const senders = {
    countersign,
    'give-back': giveBack,
    'add-addendum': addendum,
    'free-hold': freeHold,
  } as const
  if (reassessing) {
    return (
      <Suspense fallback={<Lines count={4} />}>
        <ReassessForm at={at} record={record} areaId={areaId} onDone={() => setReassessing(false)} />
      </Suspense>
    )
  }
  if (!doing) {
    return (
      <div className={matrix.buttons}>
        {COMMANDS.map((command) => (
          <CommandButton
            key={command}
            command={command}
            commands={record.allowedCommands}
            variant={command === 'countersign' ? 'filled' : 'default'}
            onClick={() => setDoing(command)}
          >
            {LABELS[command]}
          </CommandButton>
        ))}
        <CommandButton
          command="reassess"
          commands={record.allowedCommands}
          variant="default"
          onClick={() => setReassessing(true)}
        >
          {t('reassess')}
        </CommandButton>
      </div>
    )
  }
  return (
    <ConfirmPanel
      title={LABELS[doing]}
      confirmLabel={LABELS[doing]}
      draftKey={`sampling/record/${record.id}/${doing}`}
      reason={doing === 'countersign' ? 'optional' : 'required'}
      reasonLabel={doing === 'add-addendum' ? t('addendumWords') : t('note')}
      onConfirm={async (words) => {
        await senders[doing].mutateAsync(words)
        toast(DONE[doing])
        setDoing(undefined)
      }}
      onCancel={() => setDoing(undefined)}
    >
      {TEXTS[doing]}
    </ConfirmPanel>
  )
}
