import { Anchor, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import { verifiersQuery, type Verifier } from './queries'
import { VerifierState, VerifierWarnings } from './VerifierFacts'
import { RegisterForm } from './VerifierForms'
import { Windows } from './Windows'
import { t } from './words'

/** Lead internal verifiers of a centre: who, for which area, what is to see to; and when they are standardised. */
export function Component() {
  const seesWindows = useHasRole(
    'QUALITY_MANAGER',
    'AO_ADMIN',
    'CENTRE_CONTACT',
    'HEAD_OF_CENTRE',
    'EXAMS_OFFICER',
    'LEAD_IQA',
    'PRACTITIONER',
  )
  return (
    <ClaimPage title={t('verifiers')} lead={t('verifiersLead')} place="/verifiers">
      {(of) => (
        <>
          <Verifiers {...of} />
          {seesWindows && <Windows {...of} />}
        </>
      )}
    </ClaimPage>
  )
}

function Verifiers({ centre, base }: ClaimCentre) {
  const mayRegister = useHasRole('AO_ADMIN', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const list = useInfiniteQuery(verifiersQuery(centre))
  const [registering, setRegistering] = useState(false)
  const columns: readonly Column<Verifier>[] = [
    {
      key: 'area',
      header: t('subjectArea'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`${base}/verifiers/${row.id}`} inherit>
          {row.subjectArea}
        </Anchor>
      ),
    },
    { key: 'person', header: t('person'), cell: (row) => row.personName },
    { key: 'state', header: t('state'), cell: (row) => <VerifierState of={row} /> },
    {
      key: 'accredited',
      header: t('accreditedOn'),
      cell: (row) => (row.accreditedOn ? <DateText date={row.accreditedOn} /> : t('notYet')),
    },
    { key: 'deputy', header: t('deputy'), cell: (row) => row.deputyName ?? t('nobody') },
    { key: 'warnings', header: t('warnings'), cell: (row) => <VerifierWarnings of={row} /> },
  ]
  return (
    <Section
      title={t('inPost')}
      actions={
        mayRegister &&
        !registering && (
          <Button variant="default" onClick={() => setRegistering(true)}>
            {t('register')}
          </Button>
        )
      }
    >
      {registering && <RegisterForm centre={centre} onDone={() => setRegistering(false)} />}
      <DataTable
        caption={t('verifiers')}
        columns={columns}
        rows={rowsOf<Verifier>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState title={t('noVerifiers')} order={3}>
            {t('noVerifiersDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
