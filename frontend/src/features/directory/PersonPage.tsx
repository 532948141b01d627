import { Button, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { rowsOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
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
import { GiveRole } from './GiveRole'
import { assignmentsQuery, personQuery, useEditPerson, useEndRole, type Assignment, type Person } from './queries'
import { roleWords, t } from './words'

/** A person: details, and the roles with their dates. */
export function Component() {
  const { personId = '' } = useParams()
  const person = useQuery(personQuery(personId))
  if (person.isPending) return <PageSkeleton />
  if (person.error) {
    return (
      <Page title={t('people')} breadcrumbs={[{ label: t('people'), to: '/people' }]}>
        <ProblemAlert error={person.error} onRetry={() => void person.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={person.data.name} breadcrumbs={[{ label: t('people'), to: '/people' }]}>
      <Details key={person.data.etag} person={person.data} />
      <Roles personId={personId} />
    </Page>
  )
}

function Details({ person }: { person: Person & { etag: string } }) {
  const [editing, setEditing] = useState(false)
  const edit = useEditPerson(person)
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: person.name, email: person.email ?? '', phone: person.phone ?? '' },
    validate: { name: isNotEmpty(t('enterName')), email: isNotEmpty(t('enterEmail')) },
  })
  const submission = useSubmit(form, async ({ name, email, phone }) => {
    await edit.mutateAsync({ name, email, ...(phone ? { phone } : {}) })
    toast(t('saved'))
    setEditing(false)
  })
  return (
    <Section
      title={t('details')}
      actions={
        editing ? undefined : (
          <CommandButton
            command="edit"
            commands={person.allowedCommands}
            variant="default"
            onClick={() => setEditing(true)}
          >
            {t('editDetails')}
          </CommandButton>
        )
      }
    >
      {editing ? (
        <form onSubmit={submission.onSubmit} noValidate>
          <ErrorSummary {...submission.summary} />
          <Fields>
            <TextInput label={t('name')} withAsterisk {...field(form, 'name')} />
            <TextInput type="email" label={t('email')} withAsterisk {...field(form, 'email')} />
            <TextInput type="tel" label={t('phone')} {...field(form, 'phone')} />
          </Fields>
          <FormActions>
            <Button type="submit" loading={submission.sending}>
              {t('save')}
            </Button>
            <Button variant="default" onClick={() => setEditing(false)}>
              {t('cancel')}
            </Button>
          </FormActions>
        </form>
      ) : (
        <Facts
          items={[
            [t('email'), person.email],
            [t('phone'), person.phone],
            [t('account'), person.machine ? t('machine') : person.signedIn ? t('signedIn') : t('neverSignedIn')],
          ]}
        />
      )}
    </Section>
  )
}

function Roles({ personId }: { personId: string }) {
  const list = useInfiniteQuery(assignmentsQuery(personId))
  const end = useEndRole()
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<Assignment>()
  const columns: readonly Column<Assignment>[] = [
    { key: 'role', header: t('role'), isTitle: true, cell: (held) => roleWords(held.role) },
    { key: 'where', header: t('where'), cell: (held) => held.organisationName },
    { key: 'from', header: t('from'), cell: (held) => <DateText date={held.startsOn} /> },
    {
      key: 'until',
      header: t('until'),
      cell: (held) => (held.endsOn ? <DateText date={held.endsOn} /> : t('open')),
    },
    {
      key: 'state',
      header: t('state'),
      cell: (held) => (
        <Badge tone={held.inEffect ? 'good' : 'neutral'}>{held.inEffect ? t('inEffect') : t('notInEffect')}</Badge>
      ),
    },
    {
      key: 'action',
      header: t('action'),
      cell: (held) => (
        <CommandButton
          command="end"
          commands={held.allowedCommands}
          variant="default"
          size="compact-sm"
          onClick={() => setEnding(held)}
        >
          {t('end')}
        </CommandButton>
      ),
    },
  ]
  return (
    <Section title={t('roles')} actions={!giving && <Button onClick={() => setGiving(true)}>{t('giveRole')}</Button>}>
      {giving && <GiveRole personId={personId} onDone={() => setGiving(false)} />}
      {ending && (
        <ConfirmPanel
          key={ending.id}
          title={t('endTitle', { role: roleWords(ending.role), place: ending.organisationName })}
          confirmLabel={t('endConfirm')}
          draftKey={`assignment/${ending.id}/end`}
          reason="optional"
          danger
          onCancel={() => setEnding(undefined)}
          onConfirm={async (reason) => {
            await end.mutateAsync({ assignment: ending, reason })
            setEnding(undefined)
            toast(t('ended'))
          }}
        >
          {t('endText')}
        </ConfirmPanel>
      )}
      <DataTable
        caption={t('roles')}
        columns={columns}
        rows={rowsOf<Assignment>(list.data)}
        rowKey={(held) => held.id}
        loading={list}
        empty={
          <EmptyState title={t('noRoles')} order={3}>
            {t('noRolesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
