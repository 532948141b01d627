import { Button, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { toast } from '../../ui/toast'
import { regionsQuery, useAddRegion, type RegionRow } from './queries'
import { t } from './words'

const columns: readonly Column<RegionRow>[] = [
  { key: 'name', header: t('name'), isTitle: true, cell: (region) => region.name },
  { key: 'centres', header: t('centresCount'), align: 'end', cell: (region) => region.centres },
]

/** The regions of the awarding organisation. */
export function Component() {
  const regions = useQuery(regionsQuery())
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={t('regions')}
      lead={t('regionsLead')}
      actions={!adding && <Button onClick={() => setAdding(true)}>{t('addRegion')}</Button>}
    >
      {adding && <RegionForm onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('regions')}
        columns={columns}
        rows={regions.data?.items ?? []}
        rowKey={(region) => region.id}
        loading={regions}
        empty={<EmptyState title={t('noRegions')}>{t('noRegionsDetail')}</EmptyState>}
      />
    </Page>
  )
}

function RegionForm({ onDone }: { onDone: () => void }) {
  const add = useAddRegion()
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '' },
    validate: { name: isNotEmpty(t('enterName')) },
  })
  const submission = useSubmit(form, async ({ name }) => {
    await add.mutateAsync({ name })
    toast(t('regionAdded'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <TextInput label={t('name')} withAsterisk {...field(form, 'name')} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('addRegion')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
