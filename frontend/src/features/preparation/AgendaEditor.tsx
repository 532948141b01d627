import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { Problem } from '../../api/problem'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { AgendaTable } from './AgendaTable'
import { daysOf } from './days'
import classes from './Preparation.module.css'
import { useEditAgenda, type Agenda } from './queries'
import { t } from './words'

interface Props {
  readonly visitId: string
  /** As the server has it now, which may be newer than what the editor was opened with. */
  readonly agenda: Agenda & { readonly etag: string }
  readonly onDone: () => void
}

interface Row extends Record<string, unknown> {
  day: string
  startsAt: string
  endsAt: string
  type: string
  subject: string
  persons: string
  room: string
}

const empty = (type: string, subject = ''): Row => ({
  day: '1',
  startsAt: '',
  endsAt: '',
  type,
  subject,
  persons: '',
  room: '',
})

/** Writes the agenda anew. What is typed survives a reload, and a version that someone else saved meanwhile. */
export function AgendaEditor({ visitId, agenda, onDone }: Props) {
  const save = useEditAgenda(visitId)
  /** The version that is written over: the one the editor was opened with, until its writer decides otherwise. */
  const base = useRef(agenda.etag)
  const stale = save.error instanceof Problem && save.error.code === 'STALE_VERSION'
  const needed = agenda.itemTypes.filter((type) => type.required)
  const form = useForm<{ items: Row[] }>({
    mode: 'controlled',
    initialValues: {
      items:
        agenda.items.length > 0
          ? agenda.items.map((item) => ({
              day: String(item.day),
              startsAt: item.startsAt.slice(0, 5),
              endsAt: item.endsAt.slice(0, 5),
              type: item.type,
              subject: item.subject,
              persons: item.persons ?? '',
              room: item.room ?? '',
            }))
          : needed.map((type) => empty(type.code, type.label)),
    },
    validate: {
      items: {
        startsAt: (value: string) => (value ? null : t('startNeeded')),
        endsAt: (value: string) => (value ? null : t('endNeeded')),
        subject: (value: string) => (value.trim() ? null : t('subjectNeeded')),
      },
    },
  })
  const clearDraft = useFormDraft(`preparation/${visitId}/agenda`, form)
  const submission = useSubmit(form, async ({ items }) => {
    await save.mutateAsync({
      etag: base.current,
      items: items.map((item) => ({
        day: Number(item.day),
        startsAt: item.startsAt,
        endsAt: item.endsAt,
        type: item.type,
        subject: item.subject,
        ...(item.persons.trim() ? { persons: item.persons } : {}),
        ...(item.room.trim() ? { room: item.room } : {}),
      })),
    })
    clearDraft()
    toast(t('agendaSaved'))
    onDone()
  })
  const lacking = needed.filter((type) => form.values.items.every((item) => item.type !== type.code))
  const add = (rows: readonly Row[]) => rows.forEach((row) => form.insertListItem('items', row))

  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <p className={classes.text}>{t('editLead')}</p>
      <ErrorSummary {...submission.summary} />
      {stale && (
        <div className={classes.warning}>
          <h3>{t('staleTitle')}</h3>
          <p>{t('staleDetail')}</p>
          <AgendaTable agenda={agenda} labels={new Map(agenda.itemTypes.map((type) => [type.code, type.label]))} />
          <Button
            variant="default"
            onClick={() => {
              base.current = agenda.etag
              submission.onSubmit()
            }}
          >
            {t('saveMine')}
          </Button>
        </div>
      )}
      {form.values.items.map((_, index) => (
        <Item
          key={index}
          index={index}
          agenda={agenda}
          of={(name) => field(form, `items.${index}.${name}`)}
          onRemove={() => form.removeListItem('items', index)}
        />
      ))}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => add([empty('OTHER')])}>
          {t('addItem')}
        </Button>
        {lacking.length > 0 && (
          <Button variant="default" onClick={() => add(lacking.map((type) => empty(type.code, type.label)))}>
            {t('addNeeded')}
          </Button>
        )}
      </div>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('saveAgenda')}
        </Button>
        <Button variant="default" onClick={() => (clearDraft(), onDone())}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}

function Item({
  index,
  agenda,
  of,
  onRemove,
}: {
  index: number
  agenda: Agenda
  of: (name: string) => ReturnType<typeof field>
  onRemove: () => void
}) {
  const number = String(index + 1)
  const days = Array.from({ length: daysOf(agenda.startOn, agenda.endOn) }, (_, day) => String(day + 1))
  return (
    <fieldset className={classes.item}>
      <legend>{t('item', { number })}</legend>
      <div className={classes.row}>
        <NativeSelect label={t('day')} data={days} {...of('day')} />
        <TextInput type="time" label={t('from')} withAsterisk {...of('startsAt')} />
        <TextInput type="time" label={t('to')} withAsterisk {...of('endsAt')} />
        <NativeSelect
          label={t('kind')}
          data={agenda.itemTypes.map((type) => ({
            value: type.code,
            label: type.required ? `${type.label} (${t('needed')})` : type.label,
          }))}
          {...of('type')}
        />
      </div>
      <TextInput label={t('subject')} withAsterisk maxLength={300} {...of('subject')} />
      <div className={classes.pair}>
        <TextInput label={`${t('persons')} (${t('optional')})`} maxLength={500} {...of('persons')} />
        <TextInput label={`${t('room')} (${t('optional')})`} maxLength={200} {...of('room')} />
      </div>
      <Button variant="default" onClick={onRemove}>
        {t('removeItem', { number })}
      </Button>
    </fieldset>
  )
}
