import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { FormButtons } from './FormButtons'
import { ItemCard } from './ItemCard'
import type { Keyed } from './KnownItems'
import { DRIVERS } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import type { Activity, Priority, Version } from './queries'
import { useItems } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

const itemsOf = (version: Version) => version.content.priorities
const alike = (sent: Priority, answered: Priority) =>
  sent.rank === answered.rank && sent.title.trim() === answered.title

/** The place in the list is the rank: no two can have the same one. */
export function ranked(items: readonly Keyed<Priority>[]): Keyed<Priority>[] {
  return items.map((item, index) => ({ ...item, rank: index + 1 }))
}

/** One place up or down. */
export function moved(items: readonly Keyed<Priority>[], key: string, by: -1 | 1): Keyed<Priority>[] {
  const from = items.findIndex((item) => item.key === key)
  const to = from + by
  if (from < 0 || to < 0 || to >= items.length) return [...items]
  const next = [...items]
  const [item] = next.splice(from, 1)
  if (item) next.splice(to, 0, item)
  return ranked(next)
}

/** What matters most, in order, and why (IQA-015). */
export function PrioritiesSection({ version }: OfDraft) {
  const { autosave, items, add, set, replace, elementOf } = useItems<Priority>({
    version,
    field: 'priorities',
    itemsOf,
    alike,
    ranked: true,
    put: (priorities, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/priorities', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items: priorities },
        etag,
      }),
  })
  const [adding, setAdding] = useState(false)
  return (
    <PlanSection id="priorities" title={t('priorities')} hint={t('prioritiesHint')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) => mine.map(({ rank, title, reason }) => `${rank}. ${title}: ${reason ?? ''}`).join('\n')}
      >
        {items.length === 0 && <p className={classes.dim}>{t('noPriorities')}</p>}
        <ol className={classes.items} aria-label={t('priorities')}>
          {items.map((item, index) => (
            <ItemCard
              key={item.key}
              element={elementOf(item)}
              title={`${item.rank}. ${item.title}`}
              facts={item.reason ?? ''}
              onRemove={() => replace(ranked(items.filter((each) => each.key !== item.key)))}
              tools={
                <>
                  {index > 0 && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`${t('up')}: ${item.title}`}
                      onClick={() => replace(moved(items, item.key, -1))}
                    >
                      {t('up')}
                    </Button>
                  )}
                  {index < items.length - 1 && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`${t('down')}: ${item.title}`}
                      onClick={() => replace(moved(items, item.key, 1))}
                    >
                      {t('down')}
                    </Button>
                  )}
                </>
              }
            >
              <PriorityFields
                priority={item}
                activities={version.content.activities}
                onChange={(part) => set(item.key, part)}
              />
            </ItemCard>
          ))}
        </ol>
      </AutosaveFrame>
      {adding ? (
        <AddPriority rank={items.length + 1} onAdd={add} onDone={() => setAdding(false)} />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addPriority')}
        </Button>
      )}
    </PlanSection>
  )
}

interface FieldsProps {
  readonly priority: Priority
  readonly activities: readonly Activity[]
  readonly onChange: (part: Partial<Priority>) => void
}

function PriorityFields({ priority, activities, onChange }: FieldsProps) {
  return (
    <Fields>
      <TextInput
        label={t('title')}
        withAsterisk
        maxLength={200}
        value={priority.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('whyPriority')}
        autosize
        minRows={2}
        maxLength={2000}
        value={priority.reason ?? ''}
        onChange={(event) => onChange({ reason: event.currentTarget.value || undefined })}
      />
      <Select
        label={t('driver')}
        data={DRIVERS}
        allowDeselect={false}
        value={priority.driver}
        onChange={(driver) => driver && onChange({ driver })}
      />
      <MultiSelect
        label={t('linkedActivities')}
        data={activities.flatMap(({ id, title }) => (id ? [{ value: id, label: title }] : []))}
        searchable
        value={[...(priority.activities ?? [])]}
        onChange={(linked) => onChange({ activities: linked })}
      />
    </Fields>
  )
}

function AddPriority({
  rank,
  onAdd,
  onDone,
}: {
  rank: number
  onAdd: (priority: Priority) => void
  onDone: () => void
}) {
  const form = useForm({
    mode: 'controlled',
    initialValues: { newPriority: { title: '', driver: 'RISK' as Priority['driver'], reason: '' } },
    validate: { newPriority: { title: isNotEmpty(t('enterTitle')), reason: isNotEmpty(t('enterReason')) } },
  })
  const submission = useSubmit(form, ({ newPriority }) => {
    onAdd({ ...newPriority, rank })
    onDone()
    return Promise.resolve()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('addPriority')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('title')} withAsterisk maxLength={200} {...field(form, 'newPriority.title')} />
        <Select label={t('driver')} data={DRIVERS} allowDeselect={false} {...field(form, 'newPriority.driver')} />
        <Textarea
          label={t('whyPriority')}
          withAsterisk
          autosize
          minRows={2}
          maxLength={2000}
          {...field(form, 'newPriority.reason')}
        />
      </Fields>
      <FormButtons label={t('add')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
