import { Button, Checkbox, MultiSelect, Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { FormButtons } from './FormButtons'
import { ItemCard } from './ItemCard'
import { NumberField } from './NumberField'
import { numberOf } from './numbers'
import { EVENTS } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import { whenOf } from './points'
import type { Point, Version } from './queries'
import { useItems } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

const itemsOf = (version: Version) => version.content.monitoringPoints
const alike = (sent: Point, answered: Point) =>
  sent.title.trim() === answered.title && sent.fromOn === answered.fromOn && sent.after === answered.after

const WINDOW = 'WINDOW'
const TIMES = [{ value: WINDOW, label: t('window') }, ...EVENTS]

/** When, how and for what the work of the team is looked at (IQA-047 to IQA-049). */
export function PointsSection(draft: OfDraft) {
  const { version } = draft
  const { autosave, items, add, set, remove, elementOf } = useItems<Point>({
    version,
    field: 'monitoring-points',
    itemsOf,
    alike,
    put: (points, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/monitoring-points', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items: points },
        etag,
      }),
  })
  const [adding, setAdding] = useState(false)
  return (
    <PlanSection id="points" title={t('points')} hint={t('pointsHint')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) => mine.map((point) => `${point.title}: ${whenOf(point)}`).join('\n')}
      >
        {items.length === 0 && <p className={classes.dim}>{t('noPoints')}</p>}
        <ul className={classes.items} aria-label={t('points')}>
          {items.map((item) => (
            <ItemCard
              key={item.key}
              element={elementOf(item)}
              title={item.title}
              facts={whenOf(item)}
              onRemove={() => remove(item.key)}
            >
              <PointFields {...draft} point={item} onChange={(part) => set(item.key, part)} />
            </ItemCard>
          ))}
        </ul>
      </AutosaveFrame>
      {adding ? (
        <AddPoint {...draft} onAdd={add} onDone={() => setAdding(false)} />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addPoint')}
        </Button>
      )}
    </PlanSection>
  )
}

interface FieldsProps extends OfDraft {
  readonly point: Point
  readonly onChange: (part: Partial<Point>) => void
}

function PointFields({ version, choices, members, point, onChange }: FieldsProps) {
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <Fields>
      <TextInput
        label={t('title')}
        withAsterisk
        maxLength={200}
        value={point.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {point.after ? (
        <>
          <Select
            label={t('when')}
            data={EVENTS}
            allowDeselect={false}
            value={point.after}
            onChange={(after) =>
              after && onChange({ after, afterCount: after === 'SAMPLES_DONE' ? (point.afterCount ?? 5) : undefined })
            }
          />
          {point.after === 'SAMPLES_DONE' && (
            <NumberField
              label={t('afterCount')}
              min={1}
              max={1000}
              value={point.afterCount ?? ''}
              onChange={(count) => onChange({ afterCount: numberOf(count) })}
            />
          )}
        </>
      ) : (
        <>
          <DateField
            label={t('from')}
            {...period}
            value={point.fromOn ?? null}
            onChange={(day) => day && onChange({ fromOn: day })}
          />
          <DateField
            label={t('to')}
            {...period}
            value={point.toOn ?? null}
            onChange={(day) => day && onChange({ toOn: day })}
          />
        </>
      )}
      <fieldset className={classes.fieldset}>
        <legend>{t('looksAt')}</legend>
        <div className={classes.commands}>
          <Checkbox
            label={t('progress')}
            checked={point.progress}
            onChange={(event) => onChange({ progress: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('quality')}
            checked={point.quality}
            onChange={(event) => onChange({ quality: event.currentTarget.checked })}
          />
        </div>
      </fieldset>
      <MultiSelect
        label={t('methods')}
        data={choices.monitoringMethods.map(({ code, label }) => ({ value: code, label }))}
        value={[...(point.methods ?? [])]}
        onChange={(methods) => onChange({ methods })}
      />
      {point.methods?.includes('OTHER') && (
        <TextInput
          label={t('otherMethod')}
          withAsterisk
          maxLength={500}
          value={point.otherMethod ?? ''}
          onChange={(event) => onChange({ otherMethod: event.currentTarget.value || undefined })}
        />
      )}
      <MultiSelect
        label={t('pointMembers')}
        data={members.map((each) => ({ value: each.personId, label: each.personName }))}
        value={[...(point.members ?? [])]}
        onChange={(chosen) => onChange({ members: chosen })}
      />
      <MultiSelect
        label={t('activities')}
        data={version.content.activities.flatMap(({ id, title }) => (id ? [{ value: id, label: title }] : []))}
        searchable
        value={[...(point.activities ?? [])]}
        onChange={(activities) => onChange({ activities })}
      />
    </Fields>
  )
}

/** Begins with everyone's progress and quality; what is not wanted is taken away. */
function AddPoint({
  version,
  members,
  onAdd,
  onDone,
}: OfDraft & { onAdd: (point: Point) => void; onDone: () => void }) {
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      newPoint: {
        title: '',
        when: WINDOW,
        fromOn: null as string | null,
        toOn: null as string | null,
        afterCount: 5 as string | number,
      },
    },
    validate: {
      newPoint: {
        title: isNotEmpty(t('enterTitle')),
        fromOn: (day, { newPoint }) => (newPoint.when === WINDOW && !day ? t('enterDay') : null),
        toOn: (day, { newPoint }) => (newPoint.when === WINDOW && !day ? t('enterDay') : null),
      },
    },
  })
  const submission = useSubmit(form, ({ newPoint: { title, when, fromOn, toOn, afterCount } }) => {
    const time =
      when === WINDOW
        ? { fromOn: fromOn ?? undefined, toOn: toOn ?? undefined }
        : {
            after: when as NonNullable<Point['after']>,
            afterCount: when === 'SAMPLES_DONE' ? numberOf(afterCount) : undefined,
          }
    onAdd({ title, ...time, progress: true, quality: true, methods: [], members: members.map((one) => one.personId) })
    onDone()
    return Promise.resolve()
  })
  const { when, fromOn, toOn } = form.values.newPoint
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('addPoint')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('title')} withAsterisk maxLength={200} {...field(form, 'newPoint.title')} />
        <Select label={t('when')} data={TIMES} allowDeselect={false} {...field(form, 'newPoint.when')} />
        {when === WINDOW && (
          <>
            <DateField label={t('from')} withAsterisk {...period} {...field(form, 'newPoint.fromOn')} value={fromOn} />
            <DateField label={t('to')} withAsterisk {...period} {...field(form, 'newPoint.toOn')} value={toOn} />
          </>
        )}
        {when === 'SAMPLES_DONE' && (
          <NumberField
            label={t('afterCount')}
            min={1}
            max={1000}
            {...field(form, 'newPoint.afterCount')}
            value={form.values.newPoint.afterCount}
          />
        )}
      </Fields>
      <FormButtons label={t('add')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
