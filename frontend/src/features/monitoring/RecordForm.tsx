import { NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import classes from './Monitoring.module.css'
import { judged, NOT_LOOKED_AT } from './point'
import { useSaveRecord, type MemberRecord, type OneRecord, type Point, type Standards } from './queries'
import { t } from './words'

type Progress = NonNullable<MemberRecord['progress']>
const PROGRESS = ['ON_PLAN', 'PARTLY', 'BEHIND'] as const satisfies readonly Progress[]

interface Props {
  readonly at: OneRecord
  readonly point: Point
  readonly standards: Standards
  readonly record: MemberRecord
  readonly onDone: () => void
}

/** What the lead found of a member: progress against the plan, and every standard. It may be unfinished. */
export function RecordForm({ at, point, standards, record, onDone }: Props) {
  const save = useSaveRecord(at)
  const all = judged(standards, record)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      progress: (record.progress ?? '') as Progress | '',
      progressNote: record.progressNote ?? '',
      evidence: record.evidence ?? '',
      standards: all.map(({ judgement, note }) => ({ judgement, note })),
    },
  })
  const clearDraft = useFormDraft(`monitoring/record/${record.id}`, form)
  const submission = useSubmit(form, async (values) => {
    await save.mutateAsync({
      ...(values.progress ? { progress: values.progress } : {}),
      ...(values.progressNote.trim() ? { progressNote: values.progressNote } : {}),
      ...(values.evidence.trim() ? { evidence: values.evidence } : {}),
      judgements: all.flatMap(({ code }, index) => {
        const given = values.standards[index]
        if (!given?.judgement) return []
        return [{ standard: code, judgement: given.judgement, ...(given.note.trim() ? { note: given.note } : {}) }]
      }),
    })
    clearDraft()
    toast(t('recordSaved'))
    onDone()
  })
  const grades = [
    { value: '', label: t('notJudged') },
    ...standards.scale.map(({ code, label }) => ({ value: code, label })),
    { value: NOT_LOOKED_AT, label: t('notLookedAt') },
  ]
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('writeRecordOf', { name: record.personName })}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {point.progress && (
          <>
            <NativeSelect
              label={t('progress')}
              data={[
                { value: '', label: t('chooseProgress') },
                ...PROGRESS.map((value) => ({ value, label: t(`progress_${value}`) })),
              ]}
              {...field(form, 'progress')}
            />
            <Textarea label={t('progressNote')} autosize minRows={2} {...field(form, 'progressNote')} />
          </>
        )}
        {point.quality &&
          all.map(({ code, title, words }, index) => (
            <fieldset key={code} className={classes.standard}>
              <legend>{title}</legend>
              <p>{words}</p>
              <NativeSelect
                label={t('judgement')}
                aria-label={t('judgementOf', { standard: title })}
                data={grades}
                {...field(form, `standards.${index}.judgement`)}
              />
              <Textarea
                label={t('note')}
                aria-label={t('noteOf', { standard: title })}
                description={t('noteHint')}
                autosize
                minRows={1}
                {...field(form, `standards.${index}.note`)}
              />
            </fieldset>
          ))}
        <Textarea label={t('evidence')} autosize minRows={2} {...field(form, 'evidence')} />
      </Fields>
      <Buttons sending={submission.sending} onDone={onDone} />
    </form>
  )
}
