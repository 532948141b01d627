import { useQuery } from '@tanstack/react-query'
import { Alert, Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { PageSkeleton } from '../../ui/Skeletons'
import { Duties } from './Duties'
import { Nominee } from './Nominee'
import { Practitioners } from './Practitioners'
import { centreQuery, peopleQuery, readinessQuery, type OtherStaff } from './queries'
import { plain, t } from './words'

const staffColumns: readonly Column<OtherStaff>[] = [
  { key: 'name', header: t('name'), isTitle: true, cell: (each) => each.person.name },
  { key: 'role', header: t('role'), cell: (each) => plain(each.role) },
  { key: 'email', header: t('email'), cell: (each) => each.person.email ?? '' },
]

/** Nominee, head, duties, practitioners and other staff of a centre. */
export function CentrePeopleView({ centre, isOwn }: { centre: string; isOwn: boolean }) {
  const record = useQuery(centreQuery(centre))
  const people = useQuery(peopleQuery(centre))
  const readiness = useQuery(readinessQuery(centre))
  if (people.isPending || record.isPending) return <PageSkeleton />
  const name = record.data?.name ?? ''
  const breadcrumbs = isOwn
    ? []
    : [
        { label: t('centres'), to: '/centres' },
        { label: name, to: `/centres/${centre}` },
      ]
  if (people.error) {
    return (
      <Page title={t('people')} breadcrumbs={breadcrumbs}>
        <ProblemAlert error={people.error} onRetry={() => void people.refetch()} />
      </Page>
    )
  }
  const flags = readiness.data?.flags ?? []
  return (
    <Page
      title={t('people')}
      lead={
        isOwn ? (
          <Anchor component={Link} to={`/centres/${centre}`}>
            {name}
          </Anchor>
        ) : (
          t('peopleLead')
        )
      }
      breadcrumbs={breadcrumbs}
    >
      {flags.length > 0 && (
        <Alert color="yellow" title={t('gaps')} mb="lg">
          <ul>
            {flags.map((flag) => (
              <li key={`${flag.code}${flag.measure}${flag.aboutId ?? ''}`}>
                {flag.words} ({flag.measure})
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Nominee people={people.data} />
      <Practitioners centre={centre} people={people.data} />
      <Duties centre={centre} people={people.data} />
      <Section title={t('otherStaff')}>
        <DataTable
          caption={t('otherStaff')}
          columns={staffColumns}
          rows={people.data.otherStaff}
          rowKey={(each) => each.role + each.person.id}
          loading={people}
          empty={<EmptyState title={t('noOtherStaff')} order={3} />}
        />
      </Section>
    </Page>
  )
}
