import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { arrangementsQuery, useAddArrangement, type Arrangement } from './queries'
import { plain, t } from './words'

const KINDS = (['COLLABORATION', 'DISTANCE_LEARNING'] as const).map((value) => ({ value, label: plain(value) }))

const columns: readonly Column<Arrangement>[] = [
  { key: 'kind', header: t('centreKind'), isTitle: true, cell: (each) => plain(each.kind) },
  { key: 'partner', header: t('partner'), cell: (each) => each.partner ?? '' },
  { key: 'programmes', header: t('programmesInWords'), cell: (each) => each.programmes ?? '' },
  { key: 'from', header: t('from'), cell: (each) => <DateText date={each.startsOn} /> },
  { key: 'until', header: t('until'), cell: (each) => (each.endsOn ? <DateText date={each.endsOn} /> : t('open')) },
]

/** Collaborations and distance learning. */
export function Arrangements({ centre }: { centre: string }) {
  const mayEdit = useHasRole('AO_ADMIN', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const arrangements = useQuery(arrangementsQuery(centre))
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('arrangements')}
      actions={
        mayEdit &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('addArrangement')}
          </Button>
        )
      }
    >
      {adding && <ArrangementForm centre={centre} onDone={() => setAdding(false)} />}
      <DataTable
        caption={t('arrangements')}
        columns={columns}
        rows={arrangements.data?.items ?? []}
        rowKey={(each) => each.id}
        loading={arrangements}
        empty={<EmptyState title={t('noArrangements')} order={3} />}
      />
    </Section>
  )
}

function ArrangementForm({ centre, onDone }: { centre: string; onDone: () => void }) {
  const today = useToday()
  const add = useAddArrangement(centre)
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      kind: 'COLLABORATION' as 'COLLABORATION' | 'DISTANCE_LEARNING',
      partner: '',
      programmes: '',
      startsOn: today as string | null,
      endsOn: null as string | null,
    },
  })
  const submission = useSubmit(form, async ({ kind, partner, programmes, startsOn, endsOn }) => {
    await add.mutateAsync({
      kind,
      startsOn: startsOn ?? today,
      ...(partner ? { partner } : {}),
      ...(programmes ? { programmes } : {}),
      ...(endsOn ? { endsOn } : {}),
    })
    toast(t('arrangementSaved'))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select label={t('centreKind')} data={KINDS} allowDeselect={false} {...field(form, 'kind')} />
        <TextInput label={t('partner')} {...field(form, 'partner')} />
        <TextInput label={t('programmesInWords')} {...field(form, 'programmes')} />
        <DateField label={t('startsOn')} withAsterisk {...field(form, 'startsOn')} value={form.values.startsOn} />
        <DateField
          label={t('endsOn')}
          description={t('endsOnHint')}
          {...field(form, 'endsOn')}
          value={form.values.endsOn}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('addArrangement')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
