import { Anchor, Button, NativeSelect, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { query } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { cyclesQuery, useCreateCycle, type Cycle } from './queries'
import { t } from './words'

const COLUMNS: readonly Column<Cycle>[] = [
  {
    key: 'name',
    header: t('cycleName'),
    isTitle: true,
    cell: (row) => (
      <>
        <Anchor component={Link} to={`/cycles/${row.id}`} inherit>
          {row.name}
        </Anchor>{' '}
        {row.current && <Badge tone="info">{t('currentCycle')}</Badge>}
      </>
    ),
  },
  { key: 'scheme', header: t('schemeVersion'), cell: (row) => `${row.scheme} ${row.schemeVersion}` },
  {
    key: 'window',
    header: t('window'),
    cell: (row) => t('range', { from: writeDate(row.windowFrom), to: writeDate(row.windowTo) }),
  },
  {
    key: 'opened',
    header: t('openedAt'),
    cell: (row) => (row.openedAt ? <InstantText at={row.openedAt} /> : t('notOpened')),
  },
  { key: 'visits', header: t('visitCount'), align: 'end', cell: (row) => row.visits },
]

/** All cycles of the awarding organisation, and the form for the next one. */
export function Component() {
  const cycles = useQuery(cyclesQuery())
  const mayPlan = useHasRole('AO_ADMIN')
  const [planning, setPlanning] = useState(false)
  return (
    <Page
      title={t('cycles')}
      lead={t('cyclesLead')}
      actions={mayPlan && !planning && <Button onClick={() => setPlanning(true)}>{t('planCycle')}</Button>}
    >
      {planning && <PlanForm onDone={() => setPlanning(false)} />}
      <DataTable
        caption={t('cycles')}
        columns={COLUMNS}
        rows={cycles.data?.items ?? []}
        rowKey={(row) => row.id}
        loading={cycles}
        empty={<EmptyState title={t('noCycles')}>{t('noCyclesDetail')}</EmptyState>}
      />
    </Page>
  )
}

function PlanForm({ onDone }: { onDone: () => void }) {
  const schemes = useQuery(query('scheme', '/schemes', { query: { limit: 200 } })).data?.items ?? []
  const create = useCreateCycle()
  const navigate = useNavigate()
  const form = useForm<{ edition: string; name: string; startsOn: string | null }>({
    mode: 'controlled',
    initialValues: { edition: '', name: '', startsOn: null },
    validate: { name: isNotEmpty(t('cycleName')), startsOn: isNotEmpty(t('startsOn')) },
  })
  const clearDraft = useFormDraft('visit/cycle', form)
  const submission = useSubmit(form, async ({ edition, name, startsOn }) => {
    const [scheme = '', schemeVersion = ''] = (edition || editionOf(schemes[0])).split('/')
    const cycle = await create.mutateAsync({ scheme, schemeVersion, name, startsOn: startsOn ?? '' })
    clearDraft()
    toast(t('planned'))
    onDone()
    await navigate(`/cycles/${cycle.id}`)
  })
  return (
    <Section title={t('planCycle')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <NativeSelect
            label={t('schemeVersion')}
            data={schemes.map((each) => ({ value: editionOf(each), label: each.title }))}
            {...field(form, 'edition')}
          />
          <TextInput label={t('cycleName')} withAsterisk maxLength={40} {...field(form, 'name')} />
          <DateField
            label={t('startsOn')}
            description={t('startsOnHint')}
            withAsterisk
            {...field(form, 'startsOn')}
            value={form.values.startsOn}
          />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('plan')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}

function editionOf(edition: { scheme: string; version: string } | undefined): string {
  return edition ? `${edition.scheme}/${edition.version}` : ''
}
