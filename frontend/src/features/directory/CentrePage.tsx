import { Anchor, Button } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Facts } from '../../ui/Facts'
import { Fields, FormActions } from '../../ui/FieldRow'
import { useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { Arrangements } from './Arrangements'
import { CentreFields, type CentreValues } from './CentreFields'
import { Involvements } from './Involvements'
import { adviserQuery, centreQuery, useEditCentre, type Centre } from './queries'
import { Sites } from './Sites'
import { flagWords, plain, t } from './words'

/** A centre: what it is, where it delivers, with whom. */
export function Component() {
  const { centre: number = '' } = useParams()
  const centre = useQuery(centreQuery(number))
  const seesInvolvements = useHasRole(
    'PRINCIPAL_REVIEWER',
    'TEAM_LEADER',
    'QUALITY_MANAGER',
    'AO_ADMIN',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
  )
  const breadcrumbs = [{ label: t('centres'), to: '/centres' }]
  if (centre.isPending) return <PageSkeleton />
  if (centre.error) {
    return (
      <Page title={t('centres')} breadcrumbs={breadcrumbs}>
        <ProblemAlert error={centre.error} onRetry={() => void centre.refetch()} />
      </Page>
    )
  }
  return (
    <Page
      title={centre.data.name}
      lead={t('yourDetails')}
      breadcrumbs={breadcrumbs}
      aside={centre.data.flags.map((flag) => (
        <Badge key={flag} tone="warn">
          {flagWords(flag)}
        </Badge>
      ))}
    >
      <Details key={centre.data.etag} centre={centre.data} />
      <Section title={t('more')}>
        <ul>
          {(
            [
              ['people', t('toPeople'), t('toPeopleDetail')],
              ['programmes', t('toProgrammes'), t('toProgrammesDetail')],
              ['registrations', t('toRegistrations'), t('toRegistrationsDetail')],
              ['claims', t('toClaims'), t('toClaimsDetail')],
            ] as const
          ).map(([path, label, detail]) => (
            <li key={path}>
              <Anchor component={Link} to={`/centres/${number}/${path}`}>
                {label}
              </Anchor>
              : {detail}
            </li>
          ))}
        </ul>
      </Section>
      <Sites centre={number} />
      <Arrangements centre={number} />
      {seesInvolvements && <Involvements centre={number} />}
    </Page>
  )
}

function Details({ centre }: { centre: Centre & { etag: string } }) {
  const [editing, setEditing] = useState(false)
  const adviser = useQuery(adviserQuery(centre.number))
  return (
    <Section
      title={t('facts')}
      actions={
        editing ? undefined : (
          <CommandButton
            command="edit"
            commands={centre.allowedCommands}
            variant="default"
            onClick={() => setEditing(true)}
          >
            {t('editCentre')}
          </CommandButton>
        )
      }
    >
      {editing ? (
        <EditCentre centre={centre} onDone={() => setEditing(false)} />
      ) : (
        <Facts
          items={[
            [t('number'), centre.number],
            [t('centreKind'), plain(centre.kind)],
            [t('nation'), plain(centre.nation)],
            [t('region'), centre.regionName],
            [t('size'), plain(centre.size)],
            [t('status'), plain(centre.status)],
            [
              t('adviser'),
              adviser.data &&
                (adviser.data.adviser
                  ? [adviser.data.adviser.name, adviser.data.adviser.email].filter(Boolean).join(', ')
                  : t('noAdviser')),
            ],
            [t('consortium'), centre.consortia.map((each) => consortiumWords(each, centre.id)).join('; ')],
          ]}
        />
      )}
    </Section>
  )
}

function consortiumWords(consortium: Centre['consortia'][number], own: string): string {
  const others = consortium.members.filter((member) => member.id !== own).map((member) => member.name)
  return consortium.lead.id === own
    ? `${consortium.name} (${t('leads')}, ${t('members', { members: others.join(', ') })})`
    : `${consortium.name} (${t('led', { lead: consortium.lead.name })})`
}

function EditCentre({ centre, onDone }: { centre: Centre & { etag: string }; onDone: () => void }) {
  const edit = useEditCentre(centre)
  const form = useForm<CentreValues>({
    mode: 'controlled',
    initialValues: {
      number: centre.number,
      name: centre.name,
      kind: centre.kind,
      nation: centre.nation,
      regionId: centre.regionId,
      size: centre.size,
      status: centre.status,
    },
    validate: { name: isNotEmpty(t('enterName')) },
  })
  const submission = useSubmit(form, async ({ name, kind, nation, regionId, size, status }) => {
    await edit.mutateAsync({ name, kind, nation, regionId, size, status })
    toast(t('saved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <CentreFields form={form} exists />
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
