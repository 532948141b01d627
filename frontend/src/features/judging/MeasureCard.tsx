import { Anchor, Textarea } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'react-router'
import { Choice } from './Choice'
import { ConflictPanel } from './ConflictPanel'
import { Points } from './Points'
import type { FindingRow, Guide, Measure, Point } from './queries'
import { findingKey, useRecord } from './records'
import { RecordStatus } from './RecordStatus'
import type { SaveQueue } from './SaveQueue'
import { SeenItems } from './SeenItems'
import { t } from './words'
import classes from './Judging.module.css'

interface Props {
  readonly visitId: string
  readonly guide: Guide
  readonly measure: Measure
  readonly row: FindingRow
  readonly points: readonly Point[]
  readonly queue: SaveQueue
  readonly editable: boolean
  readonly onEnter: () => void
}

/** One measure: what is asked, what the centre brought, the answer, the note, and what follows from it. */
export function MeasureCard({ visitId, guide, measure, row, points, queue, editable, onEnter }: Props) {
  const id = useId()
  const key = findingKey(measure.ref)
  const record = useRecord(queue, key)
  const labelOf = (code: string) => guide.findings.find((each) => each.code === code)?.label ?? code

  return (
    <article className={classes.measure} aria-labelledby={id} onFocus={onEnter}>
      <h3 id={id} tabIndex={-1} data-measure={measure.ref} className={classes.measureTitle}>
        <span className={classes.ref}>{measure.ref}</span> {measure.statement}
      </h3>
      <Help measure={measure} />
      <p className={classes.dim}>
        {t('centreSays')}{' '}
        {row.selfRating?.rating ? t('rates', { rating: labelOf(row.selfRating.rating) }) : t('noRating')}
        {' · '}
        <Anchor component={Link} to="../evidence" relative="path" inherit underline="always">
          {row.evidenceCount > 0 ? t('evidenceCount', { count: row.evidenceCount }) : t('noEvidence')}
        </Anchor>
      </p>
      {row.selfRating?.note && <p className={classes.quote}>{row.selfRating.note}</p>}

      <Choice
        legend={t('finding', { measure: measure.ref })}
        options={guide.findings.map((each) => ({ value: each.code, label: each.label, hint: each.meaning }))}
        value={record.fields.finding ?? ''}
        onChange={(finding) => editable && queue.change(key, { finding })}
        numbered={editable}
      />
      {row.addendumAsked &&
        measure.addenda.map((addendum) => (
          <div key={addendum.key} className={classes.addendum}>
            <p>
              <strong>{t('addendum')}.</strong> {addendum.prompt}{' '}
              <Anchor href={addendum.guidanceLink.address} target="_blank" rel="noreferrer" inherit underline="always">
                {addendum.guidanceLink.label} {t('opensInNewTab')}
              </Anchor>
            </p>
            <Textarea
              label={t('addendumNote')}
              autosize
              minRows={2}
              maxLength={4000}
              readOnly={!editable}
              value={record.fields.addendumNote ?? ''}
              onChange={(event) => queue.change(key, { addendumNote: event.currentTarget.value })}
              onBlur={() => queue.flush(key)}
            />
          </div>
        ))}
      <Textarea
        className={classes.note}
        label={t('note', { measure: measure.ref })}
        description={t('noteHint')}
        autosize
        minRows={2}
        maxLength={4000}
        readOnly={!editable}
        value={record.fields.note ?? ''}
        onChange={(event) => queue.change(key, { note: event.currentTarget.value })}
        onBlur={() => queue.flush(key)}
        error={record.state.kind === 'refused' || record.state.kind === 'conflict'}
        aria-describedby={`${id}-status`}
      />
      <div id={`${id}-status`}>
        <RecordStatus record={record} />
      </div>
      <ConflictPanel record={record} labelOf={labelOf} settle={(chosen) => queue.settle(key, chosen)} />
      <SeenItems
        visitId={visitId}
        row={row}
        editable={editable}
        sampleOffered={measure.hints.some((hint) => hint.kind === 'SAMPLE_OPTIONAL')}
      />
      <Points visitId={visitId} objective={row.objective} measure={measure.ref} points={points} editable={editable} />
    </article>
  )
}

function Help({ measure }: { measure: Measure }) {
  return (
    <>
      {measure.hints.map((hint) => (
        <p key={hint.kind} className={classes.hint}>
          {hint.text}
        </p>
      ))}
      <details className={classes.fold}>
        <summary>{t('guidance')}</summary>
        <p>{measure.guidance}</p>
        <ul>
          {measure.evidenceTypes.map((type) => (
            <li key={type}>{type}</li>
          ))}
        </ul>
        {measure.suggestedKinds.includes('VERBAL') && <p>{t('spokenServes')}</p>}
        {measure.suggestedKinds.includes('VISUAL_CHECK') && <p>{t('seenServes')}</p>}
      </details>
    </>
  )
}
