import { Anchor, Button, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { CentresChoice } from './CentreChoice'
import { consortiumQuery, useEditConsortium, type Consortium, type ConsortiumRow } from './queries'
import { t } from './words'

type Member = ConsortiumRow['members'][number]
type Versioned = Consortium & { readonly etag: string }

/** A consortium: its lead, its members, what they deliver together. */
export function Component() {
  const { consortiumId = '' } = useParams()
  const mayEdit = useHasRole('AO_ADMIN')
  const found = useQuery(consortiumQuery(consortiumId))
  const [editing, setEditing] = useState(false)
  const breadcrumbs = [{ label: t('consortia'), to: '/consortia' }]
  if (found.isPending) return <PageSkeleton title={t('consortium')} />
  if (!found.data) {
    return (
      <Page title={t('consortium')} breadcrumbs={breadcrumbs}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const { consortium, approvedOn, programmes } = found.data
  return (
    <Page
      title={consortium.name}
      breadcrumbs={breadcrumbs}
      actions={mayEdit && !editing && <Button onClick={() => setEditing(true)}>{t('editConsortium')}</Button>}
    >
      <Facts
        items={[
          [t('leadCentre'), <CentreLink key="lead" centre={consortium.lead} />],
          [t('approvedOn'), <DateText key="approvedOn" date={approvedOn} />],
          [t('consortiumProgrammes'), programmes],
        ]}
      />
      {editing ? (
        <EditForm consortium={found.data} onDone={() => setEditing(false)} />
      ) : (
        <Section title={t('memberCentres')}>
          <DataTable
            caption={t('memberCentres')}
            columns={COLUMNS}
            rows={consortium.members}
            rowKey={(row) => row.id}
            loading={found}
            empty={<EmptyState title={t('chooseMembers')} order={3} />}
          />
        </Section>
      )}
    </Page>
  )
}

function CentreLink({ centre }: { centre: Member }) {
  return (
    <Anchor component={Link} to={`/centres/${centre.number}`} inherit>
      {centre.name}
    </Anchor>
  )
}

const COLUMNS: readonly Column<Member>[] = [
  { key: 'name', header: t('name'), isTitle: true, cell: (row) => <CentreLink centre={row} /> },
  { key: 'number', header: t('number'), cell: (row) => row.number },
]

function EditForm({ consortium: detail, onDone }: { consortium: Versioned; onDone: () => void }) {
  const { consortium } = detail
  const edit = useEditConsortium(detail)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      name: consortium.name,
      memberIds: consortium.members.map((each) => each.id),
      programmes: detail.programmes ?? '',
    },
    validate: {
      name: isNotEmpty(t('enterName')),
      memberIds: (ids) => (ids.length > 0 ? null : t('chooseMembers')),
    },
  })
  const submission = useSubmit(form, async ({ name, memberIds, programmes }) => {
    await edit.mutateAsync({ name, memberIds, ...(programmes ? { programmes } : {}) })
    toast(t('consortiumSaved'))
    onDone()
  })
  return (
    <Section title={t('editConsortium')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput label={t('name')} withAsterisk maxLength={200} {...field(form, 'name')} />
          <CentresChoice
            label={t('memberCentres')}
            description={t('memberCentresHint')}
            known={consortium.members}
            without={[consortium.lead.id]}
            {...field(form, 'memberIds')}
            value={form.values.memberIds}
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
