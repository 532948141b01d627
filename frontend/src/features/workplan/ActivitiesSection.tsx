import { Button, MultiSelect, Select, TagsInput, TextInput } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { DateField } from '../../ui/DateField'
import { Fields } from '../../ui/FieldRow'
import { Lines } from '../../ui/Skeletons'
import { writeDate } from '../../shared/time/dates'
import { ItemCard } from './ItemCard'
import { NumberField } from './NumberField'
import { numberOf } from './numbers'
import { ACTIVITY_KINDS, kindOf, named } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import type { Activity, Version } from './queries'
import { useItems } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

const AddActivity = lazy(() => import('./AddActivity'))

const itemsOf = (version: Version) => version.content.activities
const alike = (sent: Activity, answered: Activity) =>
  sent.title.trim() === answered.title && sent.kind === answered.kind && sent.fromOn === answered.fromOn

/** What the team will do, when, and who answers for it (IQA-020, IQA-029). */
export function ActivitiesSection(draft: OfDraft) {
  const { version, members } = draft
  const { autosave, items, add, set, remove, elementOf } = useItems<Activity>({
    version,
    field: 'activities',
    itemsOf,
    alike,
    put: (activities, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/activities', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items: activities },
        etag,
      }),
  })
  const [adding, setAdding] = useState(false)
  const nameOf = (id: string | undefined) => members.find((each) => each.personId === id)?.personName ?? t('nobody')
  return (
    <PlanSection id="activities" title={t('activities')} hint={t('activitiesHint')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) => mine.map(({ title, fromOn, toOn }) => `${title}: ${fromOn} – ${toOn}`).join('\n')}
      >
        {items.length === 0 && <p className={classes.dim}>{t('noActivities')}</p>}
        <ul className={classes.items} aria-label={t('activities')}>
          {items.map((item) => (
            <ItemCard
              key={item.key}
              element={elementOf(item)}
              title={item.title}
              facts={`${kindOf(item.kind)} · ${writeDate(item.fromOn)} – ${writeDate(item.toOn)} · ${nameOf(item.responsibleId)}`}
              onRemove={() => remove(item.key)}
            >
              <ActivityFields {...draft} activity={item} onChange={(part) => set(item.key, part)} />
            </ItemCard>
          ))}
        </ul>
      </AutosaveFrame>
      {adding ? (
        <Suspense fallback={<Lines count={3} />}>
          <AddActivity version={version} onAdd={add} onDone={() => setAdding(false)} />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addActivity')}
        </Button>
      )}
    </PlanSection>
  )
}

interface FieldsProps extends OfDraft {
  readonly activity: Activity
  readonly onChange: (part: Partial<Activity>) => void
}

function ActivityFields({ version, area, choices, members, activity, onChange }: FieldsProps) {
  const team = members.map((each) => ({ value: each.personId, label: each.personName }))
  const period = { min: version.startsOn, max: version.endsOn }
  return (
    <Fields>
      <TextInput
        label={t('title')}
        withAsterisk
        maxLength={200}
        value={activity.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        label={t('kind')}
        data={ACTIVITY_KINDS}
        allowDeselect={false}
        value={activity.kind}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <DateField
        label={t('from')}
        withAsterisk
        {...period}
        value={activity.fromOn}
        onChange={(day) => day && onChange({ fromOn: day })}
      />
      <DateField
        label={t('to')}
        withAsterisk
        {...period}
        value={activity.toOn}
        onChange={(day) => day && onChange({ toOn: day })}
      />
      <Select
        label={t('responsible')}
        data={team}
        searchable
        clearable
        value={activity.responsibleId ?? null}
        onChange={(id) => onChange({ responsibleId: id ?? undefined })}
      />
      <MultiSelect
        label={t('supporting')}
        data={team}
        value={[...(activity.supporting ?? [])]}
        onChange={(supporting) => onChange({ supporting })}
      />
      <Select
        label={t('programme')}
        data={named(area.programmes)}
        searchable
        clearable
        value={activity.programmeId ?? null}
        onChange={(id) => onChange({ programmeId: id ?? undefined })}
      />
      <Select
        label={t('site')}
        data={named(area.sites)}
        clearable
        value={activity.siteId ?? null}
        onChange={(id) => onChange({ siteId: id ?? undefined })}
      />
      <TagsInput
        label={t('units')}
        description={t('unitsHint')}
        acceptValueOnBlur
        value={[...(activity.units ?? [])]}
        onChange={(units) => onChange({ units })}
      />
      <MultiSelect
        label={t('assessorsOfActivity')}
        data={named(choices.staff.filter((each) => each.assesses))}
        searchable
        value={[...(activity.assessors ?? [])]}
        onChange={(assessors) => onChange({ assessors })}
      />
      <NumberField
        label={t('effort')}
        min={0}
        step="any"
        value={activity.effortHours ?? ''}
        onChange={(hours) => onChange({ effortHours: numberOf(hours) })}
      />
      <Select
        label={t('countersigner')}
        description={t('countersignerHint')}
        data={named(choices.staff.filter((each) => each.countersigns))}
        searchable
        clearable
        value={activity.countersignerId ?? null}
        onChange={(id) => onChange({ countersignerId: id ?? undefined })}
      />
    </Fields>
  )
}
