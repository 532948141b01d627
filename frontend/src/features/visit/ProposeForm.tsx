import { Button, Pill, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { writeDate } from '../../shared/time/dates'
import { DayPicker } from '../../ui/DayPicker'
import { FormActions } from '../../ui/FieldRow'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useDraft } from '../../ui/useDraft'
import { daysQuery, useVisitCommand, type Days, type Visit } from './queries'
import { writeSpan, type Span } from './spans'
import { t } from './words'
import classes from './Visit.module.css'

const MOST = 5

interface Props {
  readonly visit: Visit & { etag: string }
  /** An agreed date is given up for these: then a reason is needed. */
  readonly moving?: boolean
  readonly onDone?: () => void
}

/** The calendar with both sides' working days: choose days, say something, send. */
export function ProposeForm({ visit, moving = false, onDone }: Props) {
  const days = useQuery(daysQuery(visit.id))
  if (days.error) return <ProblemAlert error={days.error} onRetry={() => void days.refetch()} />
  if (!days.data) return <Lines count={6} />
  return <Calendar visit={visit} moving={moving} days={days.data} {...(onDone ? { onDone } : {})} />
}

function Calendar({ visit, moving = false, onDone, days }: Props & { days: Days }) {
  const key = `visit/${visit.id}/${moving ? 'move' : 'propose'}`
  const [range, setRange] = useState<[string | null, string | null]>([null, null])
  const [chosen, setChosen, clearChosen] = useDraft<readonly Span[]>(`${key}/dates`, [])
  const [note, setNote, clearNote] = useDraft(`${key}/note`, '')
  const [missing, setMissing] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const send = useVisitCommand(visit)
  const label = useId()
  const working = new Set(days.workingDays)
  const taken = new Set(days.reviewerTaken)
  const picked: Span | undefined = range[0] ? { startOn: range[0], endOn: range[1] ?? range[0] } : undefined
  const all = picked && !chosen.some((each) => writeSpan(each) === writeSpan(picked)) ? [...chosen, picked] : chosen

  const add = () => {
    if (all.length > MOST) return setMissing(t('mostDates'))
    setChosen(all)
    setRange([null, null])
    setMissing(undefined)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (send.isPending) return
    if (all.length === 0) return setMissing(t('chooseFirst'))
    if (all.length > MOST) return setMissing(t('mostDates'))
    if (moving && !note.trim()) return setMissing(t('sayWhy'))
    setMissing(undefined)
    setProblem(undefined)
    const dates = all.map(({ startOn, endOn }) => ({ startOn, ...(endOn ? { endOn } : {}) }))
    try {
      if (moving) await send.mutateAsync({ name: 'move-date', body: { dates, reason: note.trim() } })
      else
        await send.mutateAsync({ name: 'propose-date', body: { dates, ...(note.trim() ? { note: note.trim() } : {}) } })
      clearChosen()
      clearNote()
      setRange([null, null])
      toast(t('proposed'))
      onDone?.()
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  return (
    <form className={classes.picker} onSubmit={(event) => void submit(event)} noValidate>
      <div id={label}>
        <strong>{t('pick')}</strong>
        <div className={classes.dim}>{t('pickHint')}</div>
      </div>
      <DayPicker
        aria-labelledby={label}
        value={range}
        onChange={setRange}
        min={days.from}
        max={days.to}
        isExcluded={(day) => !working.has(day)}
        noteOf={(day) => (taken.has(day) ? t('takenDay') : undefined)}
      />
      {picked && chosen.length < MOST && (
        <div>
          <Button variant="default" onClick={add}>
            {t('addDates')}: {writeSpan(picked)}
          </Button>
        </div>
      )}
      {chosen.length > 0 && (
        <ul className={classes.chosen} aria-label={t('chosen')}>
          {chosen.map((each) => (
            <li key={writeSpan(each)}>
              <Pill
                size="lg"
                withRemoveButton
                removeButtonProps={{ 'aria-label': t('remove', { dates: writeSpan(each) }) }}
                onRemove={() => setChosen(chosen.filter((other) => other !== each))}
              >
                {writeSpan(each)}
              </Pill>
            </li>
          ))}
        </ul>
      )}
      <Known label={t('holidays')} days={days.holidays.map((each) => `${writeDate(each.day)} (${each.why})`)} />
      <Known label={t('taken')} days={days.reviewerTaken.map(writeDate)} />
      <Textarea
        label={moving ? t('reason') : t('note')}
        withAsterisk={moving}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {missing && (
        <p role="alert">
          <strong>{missing}</strong>
        </p>
      )}
      <ProblemAlert error={problem} />
      <FormActions>
        <Button type="submit" loading={send.isPending}>
          {moving ? t('move') : t('send')}
        </Button>
        {onDone && (
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        )}
      </FormActions>
    </form>
  )
}

/** Days worth knowing, folded away. */
function Known({ label, days }: { label: string; days: readonly string[] }) {
  if (days.length === 0) return null
  return (
    <details>
      <summary>
        {label} ({days.length})
      </summary>
      <ul>
        {days.map((day) => (
          <li key={day}>{day}</li>
        ))}
      </ul>
    </details>
  )
}
