import { Button, MultiSelect, NativeSelect, Select, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useMe } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields } from '../../ui/FieldRow'
import { field, fieldId, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { Buttons } from './Buttons'
import { areasQuery, choicesQuery, useMinute, type AreaRow, type StandardisationEvent } from './queries'
import classes from './Standardisation.module.css'
import { t } from './words'

interface Props {
  readonly event: StandardisationEvent
  readonly onDone: () => void
}

interface Person {
  readonly id: string
  readonly name: string
}

const LISTS = { ATTENDED: 'attendees', APOLOGIES: 'apologies' } as const
type Said = keyof typeof LISTS
const LOADED = { isPending: false, error: null, refetch: () => undefined }

/** What came of an event: who was there, who sent apologies, what was decided, what is to be done. */
export default function MinutesForm({ event, onDone }: Props) {
  const me = useMe()
  const areas = useInfiniteQuery(areasQuery(event.centreId))
  const areaId = rowsOf<AreaRow>(areas.data)[0]?.id
  const choices = useQuery({ ...choicesQuery(areaId ?? ''), enabled: areaId !== undefined })
  const minute = useMinute(event)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      attendees: [] as string[],
      apologies: [] as string[],
      decisions: '',
      actions: [] as { text: string; ownerId: string | null; dueOn: string | null }[],
    },
    validate: {
      attendees: isNotEmpty(t('nobodyThere')),
      decisions: isNotEmpty(t('enterDecisions')),
      actions: {
        text: isNotEmpty(t('enterAction')),
        ownerId: isNotEmpty(t('chooseOwner')),
        dueOn: isNotEmpty(t('enterDay')),
      },
    },
  })
  const clearDraft = useFormDraft(`standardisation/${event.id}/minutes`, form)
  const submission = useSubmit(form, async ({ actions, ...values }) => {
    await minute.mutateAsync({
      ...values,
      actions: actions.map(({ text, ownerId, dueOn }) => ({ text, ownerId: ownerId ?? '', dueOn: dueOn ?? '' })),
    })
    clearDraft()
    toast(t('minuted'))
    onDone()
  })

  const { attendees, apologies, actions } = form.values
  const staff = choices.data?.staff ?? []
  const nameOf = (id: string) => staff.find((each) => each.id === id)?.name ?? id
  const invited = event.people.map(({ personId, personName }) => ({ id: personId, name: personName }))
  const known = new Set(invited.map(({ id }) => id))
  const added = [...attendees, ...apologies].filter((id) => !known.has(id)).map((id) => ({ id, name: nameOf(id) }))
  const people: readonly Person[] = [...invited, ...added]
  const silent = people.filter(({ id }) => !attendees.includes(id) && !apologies.includes(id))

  const say = (id: string, said: Said | '') => {
    form.clearErrors()
    form.setValues({
      attendees: said === 'ATTENDED' ? [...attendees, id] : attendees.filter((each) => each !== id),
      apologies: said === 'APOLOGIES' ? [...apologies, id] : apologies.filter((each) => each !== id),
    })
  }
  /** Who came without being invited; they were there until it is said otherwise. */
  const nameOthers = (ids: readonly string[]) => {
    const stays = (id: string) => known.has(id) || ids.includes(id)
    const isNew = (id: string) => !attendees.includes(id) && !apologies.includes(id)
    form.clearErrors()
    form.setValues({
      attendees: [...attendees.filter(stays), ...ids.filter(isNew)],
      apologies: apologies.filter(stays),
    })
  }
  const saidOf = (id: string): Said | '' =>
    attendees.includes(id) ? 'ATTENDED' : apologies.includes(id) ? 'APOLOGIES' : ''

  const columns: readonly Column<Person>[] = [
    { key: 'person', header: t('person'), isTitle: true, cell: (row) => row.name },
    {
      key: 'part',
      header: t('part'),
      cell: (row) => {
        const said = saidOf(row.id)
        const path = said && `${LISTS[said]}.${form.values[LISTS[said]].indexOf(row.id)}`
        return (
          <NativeSelect
            {...(path ? { id: fieldId(path), error: form.errors[path] } : {})}
            aria-label={t('partOf', row)}
            value={said}
            onChange={({ currentTarget }) => say(row.id, currentTarget.value as Said | '')}
            data={[
              { value: '', label: t('notSaid') },
              { value: 'ATTENDED', label: t('part_ATTENDED') },
              { value: 'APOLOGIES', label: t('part_APOLOGIES') },
            ]}
          />
        )
      },
    },
  ]
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('minute')}>
      <p>{t('minuteText')}</p>
      <ErrorSummary {...submission.summary} />
      <ProblemAlert error={areas.error ?? choices.error} onRetry={() => void areas.refetch()} />
      <div id={fieldId('attendees')} tabIndex={-1}>
        <DataTable
          caption={t('peopleHeld')}
          showCaption
          columns={columns}
          rows={people}
          rowKey={(row) => row.id}
          loading={LOADED}
          empty={
            <EmptyState title={t('nobodyInvited')} order={3}>
              {t('nobodyInvitedDetail')}
            </EmptyState>
          }
        />
        {form.errors.attendees && <p className={classes.error}>{form.errors.attendees}</p>}
      </div>
      {silent.length > 0 && (
        <div className={classes.buttons}>
          <Button
            variant="default"
            onClick={() => form.setFieldValue('attendees', [...attendees, ...silent.map(({ id }) => id)])}
          >
            {t('everybodyThere')}
          </Button>
        </div>
      )}
      <Fields>
        <MultiSelect
          label={t('others')}
          searchable
          value={added.map(({ id }) => id)}
          onChange={nameOthers}
          data={staff.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Textarea label={t('decisions')} autosize minRows={3} withAsterisk {...field(form, 'decisions')} />
        {actions.map((_, index) => (
          <fieldset key={index} className={classes.action}>
            <legend>{t('actionNumber', { number: index + 1 })}</legend>
            <Textarea
              label={t('actionText')}
              autosize
              minRows={2}
              withAsterisk
              {...field(form, `actions.${index}.text`)}
            />
            <Select
              label={t('owner')}
              searchable
              withAsterisk
              // Who keeps the minutes accepts the actions, and so owns none of them.
              data={staff.filter(({ id }) => id !== me.id).map(({ id, name }) => ({ value: id, label: name }))}
              {...field(form, `actions.${index}.ownerId`)}
            />
            <DateField
              label={t('due')}
              withAsterisk
              min={event.heldOn}
              {...field(form, `actions.${index}.dueOn`)}
              value={actions[index]?.dueOn ?? null}
            />
            <Button
              variant="subtle"
              aria-label={t('removeAction', { number: index + 1 })}
              onClick={() => form.removeListItem('actions', index)}
            >
              {t('removeAction', { number: index + 1 })}
            </Button>
          </fieldset>
        ))}
        <div>
          <Button
            variant="default"
            onClick={() => form.insertListItem('actions', { text: '', ownerId: null, dueOn: null })}
          >
            {t('addAction')}
          </Button>
        </div>
      </Fields>
      <Buttons label={t('keepMinutes')} sending={submission.sending} onDone={onDone} />
    </form>
  )
}
