import { Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { nomineeQuery, useAppointNominee, useEndAppointment, type CentrePeople } from './queries'
import { staffOf } from './staff'
import { t } from './words'

/** The one nominee, the head, and the change of office. */
export function Nominee({ people }: { people: CentrePeople }) {
  const mayAsk = useHasRole('AO_ADMIN', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const mayAppoint = useHasRole('AO_ADMIN', 'HEAD_OF_CENTRE')
  const held = useQuery({ ...nomineeQuery(people.centreId), enabled: mayAsk })
  const end = useEndAppointment()
  const [open, setOpen] = useState<'appoint' | 'end'>()
  const appointment = held.data?.items[0]
  return (
    <Section
      title={t('key')}
      actions={
        open ? undefined : people.nomineeVacant ? (
          mayAppoint && <Button onClick={() => setOpen('appoint')}>{t('appoint')}</Button>
        ) : appointment && isAllowed(appointment.allowedCommands, 'end') ? (
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('endNominee')}
          </Button>
        ) : undefined
      }
    >
      {open === 'appoint' && <Appoint people={people} onDone={() => setOpen(undefined)} />}
      {open === 'end' && appointment && (
        <ConfirmPanel
          title={t('endNomineeTitle', { name: appointment.personName })}
          confirmLabel={t('endNominee')}
          draftKey={`assignment/${appointment.id}/end`}
          reason="optional"
          danger
          onCancel={() => setOpen(undefined)}
          onConfirm={async (reason) => {
            await end.mutateAsync({ assignment: appointment, reason })
            setOpen(undefined)
            toast(t('ended'))
          }}
        >
          {t('endNomineeText')}
        </ConfirmPanel>
      )}
      <Facts
        items={[
          [
            t('nominee'),
            people.nominee ? (
              [people.nominee.name, people.nominee.email, people.nominee.phone].filter(Boolean).join(', ')
            ) : (
              <Badge tone="warn">{t('vacant')}</Badge>
            ),
          ],
          [t('head'), people.head ? [people.head.name, people.head.email].filter(Boolean).join(', ') : t('nobody')],
        ]}
      />
    </Section>
  )
}

function Appoint({ people, onDone }: { people: CentrePeople; onDone: () => void }) {
  const today = useToday()
  const appoint = useAppointNominee(people.centreId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { personId: '', startsOn: today as string | null },
    validate: { personId: isNotEmpty(t('choosePerson')) },
  })
  const submission = useSubmit(form, async (values) => {
    await appoint.mutateAsync(values)
    toast(t('appointed'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select label={t('person')} data={staffOf(people)} searchable withAsterisk {...field(form, 'personId')} />
        <DateField label={t('startsOn')} {...field(form, 'startsOn')} value={form.values.startsOn} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('appoint')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
