import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { errorOfEntries, field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import { linesOf } from './lines'
import { areaQuery, areasQuery, choicesQuery, useSavePlan, type AreaRow, type StandardisationEvent } from './queries'
import { t } from './words'

interface Props {
  readonly centre: string
  /** The one that is planned otherwise. */
  readonly event?: StandardisationEvent
  readonly onDone: () => void
}

/** An event as it is planned: for which programme, when, what is looked at, and who comes. */
export default function EventForm({ centre, event, onDone }: Props) {
  const areas = useInfiniteQuery(areasQuery(centre))
  const rows = rowsOf<AreaRow>(areas.data)
  const [chosen, setChosen] = useState<string>()
  const areaId = chosen ?? rows[0]?.id
  const area = useQuery({ ...areaQuery(areaId ?? ''), enabled: areaId !== undefined })
  const choices = useQuery({ ...choicesQuery(areaId ?? ''), enabled: areaId !== undefined })
  const save = useSavePlan(event)
  const navigate = useNavigate()
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      programmeId: event?.programmeId ?? '',
      title: event?.title ?? '',
      heldOn: (event?.heldOn ?? null) as string | null,
      units: event?.units.join('\n') ?? '',
      material: event?.material ?? '',
      invited: event?.people.map(({ personId }) => personId) ?? [],
    },
    validate: {
      programmeId: isNotEmpty(t('chooseProgramme')),
      title: isNotEmpty(t('enterTitle')),
      heldOn: isNotEmpty(t('enterDay')),
    },
  })
  const clearDraft = useFormDraft(`standardisation/${event?.id ?? 'new'}`, form)
  const submission = useSubmit(form, async ({ heldOn, units, material, ...values }) => {
    const saved = await save.mutateAsync({
      ...values,
      centre,
      heldOn: heldOn ?? '',
      units: linesOf(units),
      ...(material.trim() ? { material } : {}),
    })
    clearDraft()
    toast(t(event ? 'edited' : 'planned'))
    onDone()
    if (!event) void navigate(`/standardisation-events/${saved.id}`)
  })

  const failed = areas.error ?? area.error ?? choices.error
  if (failed) return <ProblemAlert error={failed} onRetry={() => void areas.refetch()} />
  if (areas.data && rows.length === 0) {
    return (
      <EmptyState title={t('noArea')} order={3}>
        {t('noAreaDetail')}
      </EmptyState>
    )
  }
  if (!area.data || !choices.data) return <Lines count={6} />

  const programmes = [...area.data.programmes]
  if (event && !programmes.some(({ id }) => id === event.programmeId)) {
    programmes.unshift({ id: event.programmeId, name: event.programmeTitle })
  }
  const staff = new Map(choices.data.staff.map(({ id, name }) => [id, name]))
  // Who was invited and has left since is still shown by name.
  event?.people.forEach(({ personId, personName }) => staff.set(personId, personName))
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t(event ? 'edit' : 'plan')}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        {rows.length > 1 && (
          <NativeSelect
            label={t('area')}
            value={areaId}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={rows.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <NativeSelect
          label={t('programme')}
          withAsterisk
          data={[
            { value: '', label: t('chooseProgramme') },
            ...programmes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...field(form, 'programmeId')}
        />
        <TextInput label={t('what')} description={t('whatHint')} withAsterisk {...field(form, 'title')} />
        <DateField label={t('heldOn')} withAsterisk {...field(form, 'heldOn')} value={form.values.heldOn} />
        <Textarea
          label={t('units')}
          description={t('unitsHint')}
          autosize
          minRows={2}
          {...field(form, 'units')}
          error={errorOfEntries(form.errors, 'units')}
        />
        <Textarea
          label={t('material')}
          description={t('materialHint')}
          autosize
          minRows={2}
          {...field(form, 'material')}
        />
        <MultiSelect
          label={t('invited')}
          searchable
          data={[...staff].map(([value, label]) => ({ value, label }))}
          {...field(form, 'invited')}
          error={errorOfEntries(form.errors, 'invited')}
        />
      </Fields>
      <Buttons label={t(event ? 'save' : 'plan')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
