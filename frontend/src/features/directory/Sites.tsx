import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Body } from '../../api/client'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { sitesQuery, useSaveSite, type Site } from './queries'
import { flagWords, plain, t } from './words'

type SiteBody = Body<'/centres/{centre}/sites'>

const KINDS = (['LEAD', 'MULTI_SITE', 'SATELLITE', 'SUBCONTRACTED'] as const).map((value) => ({
  value,
  label: plain(value),
}))
const APPROVALS = (['NATIONAL', 'INTERNATIONAL'] as const).map((value) => ({ value, label: plain(value) }))

/** Where the centre delivers and assesses. */
export function Sites({ centre }: { centre: string }) {
  const mayEdit = useHasRole('AO_ADMIN', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const sites = useQuery(sitesQuery(centre))
  const [editing, setEditing] = useState<Site | 'new'>()
  const columns: readonly Column<Site>[] = [
    { key: 'name', header: t('site'), isTitle: true, cell: (site) => site.name },
    { key: 'kind', header: t('siteKind'), cell: (site) => (site.main ? t('main') : plain(site.kind)) },
    { key: 'address', header: t('address'), cell: (site) => `${site.address}, ${site.country}` },
    {
      key: 'flags',
      header: t('flags'),
      cell: (site) =>
        site.flags.map((flag) => (
          <Badge key={flag} tone="warn">
            {flagWords(flag)}
          </Badge>
        )),
    },
    ...(mayEdit
      ? [
          {
            key: 'edit',
            header: t('action'),
            cell: (site: Site) => (
              <Button variant="default" size="compact-sm" onClick={() => setEditing(site)}>
                {t('editSite')} <span className="visually-hidden">{site.name}</span>
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section
      title={t('sites')}
      actions={
        mayEdit &&
        !editing && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('addSite')}
          </Button>
        )
      }
    >
      {editing && (
        <SiteForm
          key={editing === 'new' ? 'new' : editing.id}
          centre={centre}
          site={editing === 'new' ? undefined : editing}
          isFirst={(sites.data?.items ?? []).length === 0}
          onDone={() => setEditing(undefined)}
        />
      )}
      <DataTable
        caption={t('sites')}
        columns={columns}
        rows={sites.data?.items ?? []}
        rowKey={(site) => site.id}
        loading={sites}
        empty={
          <EmptyState title={t('noSites')} order={3}>
            {t('noSitesDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}

interface FormProps {
  readonly centre: string
  readonly site: Site | undefined
  readonly isFirst: boolean
  readonly onDone: () => void
}

function SiteForm({ centre, site, isFirst, onDone }: FormProps) {
  const save = useSaveSite(centre, site)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      name: site?.name ?? '',
      kind: (site?.kind ?? (isFirst ? 'LEAD' : 'MULTI_SITE')) as SiteBody['kind'],
      address: site?.address ?? '',
      country: site?.country ?? 'GB',
      main: site?.main ?? isFirst,
      approvalType: (site?.approvalType ?? 'NATIONAL') as NonNullable<SiteBody['approvalType']>,
      approvalReference: site?.approvalReference ?? '',
      closedOn: site?.closedOn ?? (null as string | null),
    },
    validate: { name: isNotEmpty(t('enterName')), address: isNotEmpty(t('enterAddress')) },
  })
  const submission = useSubmit(form, async ({ approvalReference, closedOn, ...values }) => {
    await save.mutateAsync({
      ...values,
      ...(approvalReference ? { approvalReference } : {}),
      ...(closedOn ? { closedOn } : {}),
    })
    toast(t('siteSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('name')} withAsterisk {...field(form, 'name')} />
        <Select label={t('siteKind')} data={KINDS} allowDeselect={false} {...field(form, 'kind')} />
        <TextInput label={t('address')} withAsterisk {...field(form, 'address')} />
        <TextInput label={t('country')} description={t('countryHint')} withAsterisk {...field(form, 'country')} />
        <Checkbox label={t('makeMain')} {...field(form, 'main', { type: 'checkbox' })} />
        <Select label={t('approval')} data={APPROVALS} allowDeselect={false} {...field(form, 'approvalType')} />
        {form.values.approvalType === 'INTERNATIONAL' && (
          <TextInput label={t('approvalReference')} withAsterisk {...field(form, 'approvalReference')} />
        )}
        {site && <DateField label={t('closedOn')} {...field(form, 'closedOn')} value={form.values.closedOn} />}
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
