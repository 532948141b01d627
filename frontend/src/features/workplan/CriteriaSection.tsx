import { Button, Select, Textarea, TextInput } from '@mantine/core'
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
import { SOURCES } from './options'
import { targetOf } from './points'
import { PlanSection, type OfDraft } from './PlanSection'
import type { Criterion, Version } from './queries'
import { useItems } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

const itemsOf = (version: Version) => version.content.successCriteria
const alike = (sent: Criterion, answered: Criterion) =>
  sent.statement.trim() === answered.statement && sent.source === answered.source

/** What counts as success (IQA-017). */
export function CriteriaSection({ version }: OfDraft) {
  const { autosave, items, add, set, remove, elementOf } = useItems<Criterion>({
    version,
    field: 'success-criteria',
    itemsOf,
    alike,
    put: (criteria, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/success-criteria', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items: criteria },
        etag,
      }),
  })
  const [adding, setAdding] = useState(false)
  return (
    <PlanSection id="criteria" title={t('criteria')} hint={t('criteriaHint')} version={version}>
      <AutosaveFrame autosave={autosave} describe={(mine) => mine.map(({ statement }) => statement).join('\n')}>
        {items.length === 0 && <p className={classes.dim}>{t('noCriteria')}</p>}
        <ul className={classes.items} aria-label={t('criteria')}>
          {items.map((item) => (
            <ItemCard
              key={item.key}
              element={elementOf(item)}
              title={item.statement}
              facts={[item.measure, item.target !== undefined && `${t('target')} ${targetOf(item)}`]
                .filter(Boolean)
                .join(' · ')}
              onRemove={() => remove(item.key)}
            >
              <CriterionFields version={version} criterion={item} onChange={(part) => set(item.key, part)} />
            </ItemCard>
          ))}
        </ul>
      </AutosaveFrame>
      {adding ? (
        <AddCriterion onAdd={add} onDone={() => setAdding(false)} />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addCriterion')}
        </Button>
      )}
    </PlanSection>
  )
}

interface FieldsProps {
  readonly version: Version
  readonly criterion: Criterion
  readonly onChange: (part: Partial<Criterion>) => void
}

function CriterionFields({ version, criterion, onChange }: FieldsProps) {
  return (
    <Fields>
      <Textarea
        label={t('statement')}
        withAsterisk
        autosize
        maxLength={2000}
        value={criterion.statement}
        onChange={(event) => onChange({ statement: event.currentTarget.value })}
      />
      <TextInput
        label={t('measure')}
        maxLength={500}
        value={criterion.measure ?? ''}
        onChange={(event) => onChange({ measure: event.currentTarget.value || undefined })}
      />
      <NumberField
        label={t('baseline')}
        step="any"
        value={criterion.baseline ?? ''}
        onChange={(value) => onChange({ baseline: numberOf(value) })}
      />
      <NumberField
        label={t('target')}
        step="any"
        value={criterion.target ?? ''}
        onChange={(value) => onChange({ target: numberOf(value) })}
      />
      <TextInput
        label={t('unit')}
        maxLength={60}
        value={criterion.unit ?? ''}
        onChange={(event) => onChange({ unit: event.currentTarget.value || undefined })}
      />
      <DateField
        label={t('byOn')}
        min={version.startsOn}
        max={version.endsOn}
        value={criterion.byOn ?? null}
        onChange={(day) => onChange({ byOn: day ?? undefined })}
      />
      <Select
        label={t('source')}
        data={SOURCES}
        allowDeselect={false}
        value={criterion.source}
        onChange={(source) => source && onChange({ source })}
      />
    </Fields>
  )
}

function AddCriterion({ onAdd, onDone }: { onAdd: (criterion: Criterion) => void; onDone: () => void }) {
  const form = useForm({
    mode: 'controlled',
    initialValues: { newCriterion: { statement: '', source: 'JUDGED' as Criterion['source'] } },
    validate: { newCriterion: { statement: isNotEmpty(t('enterWords')) } },
  })
  const submission = useSubmit(form, ({ newCriterion }) => {
    onAdd(newCriterion)
    onDone()
    return Promise.resolve()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('addCriterion')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Textarea
          label={t('statement')}
          withAsterisk
          autosize
          maxLength={2000}
          {...field(form, 'newCriterion.statement')}
        />
        <Select label={t('source')} data={SOURCES} allowDeselect={false} {...field(form, 'newCriterion.source')} />
      </Fields>
      <FormButtons label={t('add')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
