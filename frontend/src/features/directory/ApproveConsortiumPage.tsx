import { Button, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { Link, useNavigate } from 'react-router'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { CentreChoice, CentresChoice } from './CentreChoice'
import { useApproveConsortium } from './queries'
import { t } from './words'

interface Values extends Record<string, unknown> {
  name: string
  approvedOn: string | null
  leadCentreId: string | null
  memberIds: string[]
  programmes: string
}

/** Records a consortium that was approved, with its lead for good. */
export function Component() {
  const today = useToday()
  const navigate = useNavigate()
  const approve = useApproveConsortium()
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: { name: '', approvedOn: null, leadCentreId: null, memberIds: [], programmes: '' },
    validate: {
      name: isNotEmpty(t('enterName')),
      approvedOn: isNotEmpty(t('enterApprovedOn')),
      leadCentreId: isNotEmpty(t('chooseLead')),
      memberIds: (ids) => (ids.length > 0 ? null : t('chooseMembers')),
    },
  })
  const submission = useSubmit(form, async ({ name, approvedOn, leadCentreId, memberIds, programmes }) => {
    const consortium = await approve.mutateAsync({
      name,
      approvedOn: approvedOn ?? '',
      leadCentreId: leadCentreId ?? '',
      memberIds,
      ...(programmes ? { programmes } : {}),
    })
    toast(t('consortiumApproved'))
    await navigate(`/consortia/${consortium.id}`)
  })
  const { leadCentreId, memberIds } = form.values
  return (
    <Page
      title={t('approveConsortium')}
      lead={t('approveConsortiumLead')}
      breadcrumbs={[{ label: t('consortia'), to: '/consortia' }]}
    >
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput label={t('name')} withAsterisk maxLength={200} {...field(form, 'name')} />
          <DateField
            label={t('approvedOn')}
            withAsterisk
            {...field(form, 'approvedOn')}
            value={form.values.approvedOn}
            max={today}
          />
          <CentreChoice
            label={t('leadCentre')}
            description={t('leadCentreHint')}
            without={memberIds}
            {...field(form, 'leadCentreId')}
            value={leadCentreId}
          />
          <CentresChoice
            label={t('memberCentres')}
            description={t('memberCentresHint')}
            without={leadCentreId ? [leadCentreId] : []}
            {...field(form, 'memberIds')}
            value={memberIds}
          />
          <TextInput
            label={t('consortiumProgrammes')}
            description={t('consortiumProgrammesHint')}
            maxLength={500}
            {...field(form, 'programmes')}
          />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('approveConsortium')}
          </Button>
          <Button component={Link} to="/consortia" variant="default">
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Page>
  )
}
