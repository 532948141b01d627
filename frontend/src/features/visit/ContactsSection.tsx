import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useToday } from '../../shared/session/SessionContext'
import { isAllowed } from '../../ui/commands'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { contactsQuery, useRecordContact, type Visit } from './queries'
import { t } from './words'
import classes from './Visit.module.css'

const MEANS = ['PHONE', 'EMAIL', 'MEETING', 'OTHER'] as const

/** When the reviewer was in touch with the centre, and the form for one more. */
export function ContactsSection({ visit }: { visit: Visit }) {
  const [adding, setAdding] = useState(false)
  const contacts = useQuery(contactsQuery(visit.id))
  const rows = contacts.data?.items ?? []
  const may = isAllowed(visit.allowedCommands, 'record-contact')
  if (rows.length === 0 && !may) return null
  return (
    <Section
      title={t('contacts')}
      actions={
        may &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('recordContact')}
          </Button>
        )
      }
    >
      {adding && <ContactForm visitId={visit.id} onDone={() => setAdding(false)} />}
      {rows.length > 0 && (
        <ul className={classes.turns}>
          {rows.map((row) => (
            <li key={row.id} className={classes.turn}>
              <strong>{t(row.means)}</strong>, <DateText date={row.madeOn} /> · {row.recordedBy}
              {row.note && <div>{row.note}</div>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function ContactForm({ visitId, onDone }: { visitId: string; onDone: () => void }) {
  const today = useToday()
  const record = useRecordContact(visitId)
  const form = useForm<{ madeOn: string | null; means: (typeof MEANS)[number]; note: string }>({
    mode: 'controlled',
    initialValues: { madeOn: today, means: 'PHONE', note: '' },
  })
  const clearDraft = useFormDraft(`visit/${visitId}/contact`, form)
  const submission = useSubmit(form, async ({ madeOn, means, note }) => {
    await record.mutateAsync({ madeOn: madeOn ?? today, means, ...(note ? { note } : {}) })
    clearDraft()
    toast(t('contactSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField label={t('contactOn')} {...field(form, 'madeOn')} value={form.values.madeOn} max={today} />
        <NativeSelect
          label={t('contactMeans')}
          data={MEANS.map((each) => ({ value: each, label: t(each) }))}
          {...field(form, 'means')}
        />
        <Textarea label={t('note')} autosize minRows={2} {...field(form, 'note')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
