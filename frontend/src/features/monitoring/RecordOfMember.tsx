import { useState } from 'react'
import type { Versioned } from '../../api/client'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { writeDate } from '../../shared/time/dates'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { FeedbackOf } from './FeedbackOf'
import { Findings } from './Findings'
import classes from './Monitoring.module.css'
import { actsOn, gradeInWords, judged, type Judged } from './point'
import type { Counted, MemberRecord, Point, Standards } from './queries'
import { RecordForm } from './RecordForm'
import { t } from './words'

const LOADED = { isPending: false, error: null, refetch: () => undefined }

interface Props {
  readonly point: Versioned<Point>
  readonly record: MemberRecord
  readonly areaId: string
}

/** What was found of one member, and the feedback on it. */
export function RecordOfMember({ point, record, areaId }: Props) {
  const [writing, setWriting] = useState(false)
  const at = { planId: point.planId, pointId: point.id, id: record.id, version: record.version }
  return (
    <Section title={record.personName}>
      <DataTable
        caption={t('figuresAsOf', { day: writeDate(record.takenOn) })}
        showCaption
        columns={figures}
        rows={record.figures}
        rowKey={(row) => row.kind}
        loading={LOADED}
        empty={null}
      />
      {writing && point.standards ? (
        <RecordForm
          at={at}
          point={point}
          standards={point.standards}
          record={record}
          onDone={() => setWriting(false)}
        />
      ) : (
        <>
          <Facts
            items={[
              [t('progress'), point.progress && (record.progress ? t(`progress_${record.progress}`) : t('notJudged'))],
              [t('progressNote'), record.progressNote],
              [t('evidence'), record.evidence],
            ]}
          />
          {point.quality && point.standards && <Judgements standards={point.standards} record={record} />}
          <div className={classes.buttons}>
            <CommandButton command="save" commands={record.allowedCommands} onClick={() => setWriting(true)}>
              {t('writeRecordOf', { name: record.personName })}
            </CommandButton>
          </div>
        </>
      )}
      <Findings at={at} standards={point.standards} record={record} areaId={areaId} />
      <FeedbackOf at={at} record={record} />
    </Section>
  )
}

function Judgements({ standards, record }: { standards: Standards; record: MemberRecord }) {
  const columns: readonly Column<Judged>[] = [
    { key: 'title', header: t('standard'), isTitle: true, cell: (row) => row.title },
    {
      key: 'judgement',
      header: t('judgement'),
      cell: (row) => (
        <Badge tone={actsOn(standards, row.judgement) ? 'bad' : row.judgement ? 'good' : 'neutral'}>
          {gradeInWords(standards, row.judgement)}
        </Badge>
      ),
    },
    { key: 'note', header: t('note'), cell: (row) => row.note },
  ]
  return (
    <DataTable
      caption={t('standards')}
      showCaption
      columns={columns}
      rows={judged(standards, record)}
      rowKey={(row) => row.code}
      loading={LOADED}
      empty={null}
    />
  )
}

const counted = (number: number | undefined) => number ?? t('notCounted')

const figures: readonly Column<Counted>[] = [
  { key: 'kind', header: t('kindOfWork'), isTitle: true, cell: (row) => t.lookUp(`kind_${row.kind}`) ?? row.kind },
  { key: 'planned', header: t('planned'), align: 'end', cell: (row) => row.planned },
  { key: 'done', header: t('doneCount'), align: 'end', cell: (row) => counted(row.done) },
  { key: 'onTime', header: t('onTime'), align: 'end', cell: (row) => counted(row.onTime) },
  { key: 'overdue', header: t('overdueCount'), align: 'end', cell: (row) => counted(row.overdue) },
  { key: 'disagreed', header: t('disagreed'), align: 'end', cell: (row) => counted(row.disagreed) },
]
