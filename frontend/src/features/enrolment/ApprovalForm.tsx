import { Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { allQualificationsQuery, useAddApproval, useEditApproval, type Approval } from './queries'
import { plain, t } from './words'

const STATUSES = (['ACTIVE', 'ADDED'] as const).map((value) => ({ value, label: plain(value) }))
const ALL_STATUSES = [...STATUSES, { value: 'CEASED' as const, label: plain('CEASED') }]

interface EditProps {
  readonly enrolmentId: string
  readonly approval: Approval
  readonly onDone: () => void
}

/** Carries out what was decided about an approval: that it ceased, or that it goes on. */
export function EditApprovalForm({ enrolmentId, approval, onDone }: EditProps) {
  const edit = useEditApproval(enrolmentId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      status: approval.status,
      approvedOn: approval.approvedOn as string | null,
      endedOn: approval.endedOn ?? (null as string | null),
    },
    validate: {
      approvedOn: isNotEmpty(t('enterDay')),
      endedOn: (day, values) => (values.status === 'CEASED' && !day ? t('enterApprovalEnd') : null),
    },
  })
  const ceased = form.values.status === 'CEASED'
  const submission = useSubmit(form, async ({ status, approvedOn, endedOn }) => {
    await edit.mutateAsync({
      approval,
      body: { status, approvedOn: approvedOn ?? '', ...(status === 'CEASED' && endedOn ? { endedOn } : {}) },
    })
    toast(t('approvalSaved'))
    onDone()
  })
  return (
    <Section title={t('editApprovalTitle', { title: approval.title })} order={3}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <Select label={t('status')} data={ALL_STATUSES} allowDeselect={false} {...field(form, 'status')} />
          <DateField
            label={t('approvedOn')}
            withAsterisk
            {...field(form, 'approvedOn')}
            value={form.values.approvedOn}
          />
          {ceased && (
            <DateField
              label={t('approvalEndedOn')}
              description={t('approvalEndedOnHint')}
              withAsterisk
              {...field(form, 'endedOn')}
              value={form.values.endedOn}
            />
          )}
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
    </Section>
  )
}

/** An approval of a qualification. */
export function ApprovalForm({ enrolmentId, onDone }: { enrolmentId: string; onDone: () => void }) {
  const today = useToday()
  const qualifications = useQuery(allQualificationsQuery())
  const add = useAddApproval(enrolmentId)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      qualificationNumber: '',
      status: 'ADDED' as 'ACTIVE' | 'ADDED',
      approvedOn: today as string | null,
    },
    validate: { qualificationNumber: isNotEmpty(t('chooseQualification')) },
  })
  const submission = useSubmit(form, async ({ qualificationNumber, status, approvedOn }) => {
    await add.mutateAsync({ qualificationNumber, status, approvedOn: approvedOn ?? today })
    toast(t('approvalSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('qualification')}
          data={(qualifications.data?.items ?? []).map((each) => ({
            value: each.number,
            label: `${each.title} (${each.number})`,
          }))}
          searchable
          withAsterisk
          {...field(form, 'qualificationNumber')}
        />
        <Select label={t('status')} data={STATUSES} allowDeselect={false} {...field(form, 'status')} />
        <DateField label={t('approvedOn')} withAsterisk {...field(form, 'approvedOn')} value={form.values.approvedOn} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('addApproval')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
