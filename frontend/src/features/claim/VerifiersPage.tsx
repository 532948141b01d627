import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { asProblem } from '../../api/problem'
import { useHasRole } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import classes from './Claim.module.css'
import { useConfirm, verifiersQuery, type Verifier } from './queries'
import { CoverForm, OnDayForm, RegisterForm } from './VerifierForms'
import { t } from './words'

const TONES: Readonly<Record<Verifier['state'], Tone>> = {
  REGISTERED: 'info',
  ACCREDITED: 'good',
  TO_CONFIRM: 'warn',
  LEFT: 'neutral',
}

type Doing = { readonly what: 'register' } | { readonly what: 'cover' | 'accredit' | 'leave'; readonly of: Verifier }

/** Lead internal verifiers of a centre: who, for which area, confirmed or not, with which cover. */
export function Component() {
  return (
    <ClaimPage title={t('verifiers')} lead={t('verifiersLead')} place="/verifiers">
      {(of) => <Verifiers {...of} />}
    </ClaimPage>
  )
}

function Verifiers({ centre }: ClaimCentre) {
  const mayRegister = useHasRole('AO_ADMIN', 'CENTRE_CONTACT', 'HEAD_OF_CENTRE')
  const list = useInfiniteQuery(verifiersQuery(centre))
  const confirm = useConfirm()
  const [doing, setDoing] = useState<Doing>()
  const done = () => setDoing(undefined)
  const columns: readonly Column<Verifier>[] = [
    { key: 'area', header: t('subjectArea'), isTitle: true, cell: (row) => row.subjectArea },
    { key: 'person', header: t('person'), cell: (row) => row.personName },
    { key: 'state', header: t('state'), cell: (row) => <Badge tone={TONES[row.state]}>{t(row.state)}</Badge> },
    {
      key: 'accredited',
      header: t('accreditedOn'),
      cell: (row) => row.accreditedOn && <DateText date={row.accreditedOn} />,
    },
    {
      key: 'until',
      header: t('releasedUntil'),
      cell: (row) => row.releasedUntil && <DateText date={row.releasedUntil} />,
    },
    { key: 'deputy', header: t('deputy'), cell: (row) => row.deputyName ?? t('nobody') },
    { key: 'warnings', header: t('warnings'), cell: (row) => <Warnings of={row} /> },
    {
      key: 'action',
      header: t('action'),
      cell: (row) => (
        <div className={classes.actions}>
          <CommandButton
            command="confirm"
            commands={row.allowedCommands}
            size="compact-sm"
            loading={confirm.isPending}
            onClick={() => confirm.mutate(row, { onSuccess: () => toast(t('confirmed')) })}
          >
            {t('confirm')}
          </CommandButton>
          {(['cover', 'accredit', 'leave'] as const).map((what) => (
            <CommandButton
              key={what}
              command={what}
              commands={row.allowedCommands}
              size="compact-sm"
              variant="default"
              onClick={() => setDoing({ what, of: row })}
            >
              {t(what)} <span className="visually-hidden">{row.subjectArea}</span>
            </CommandButton>
          ))}
        </div>
      ),
    },
  ]
  return (
    <Section
      title={t('verifiers')}
      actions={
        mayRegister &&
        !doing && (
          <Button variant="default" onClick={() => setDoing({ what: 'register' })}>
            {t('register')}
          </Button>
        )
      }
    >
      {confirm.error && <ProblemAlert error={asProblem(confirm.error)} />}
      {doing?.what === 'register' && <RegisterForm centre={centre} onDone={done} />}
      {doing?.what === 'cover' && <CoverForm key={doing.of.id} centre={centre} verifier={doing.of} onDone={done} />}
      {(doing?.what === 'accredit' || doing?.what === 'leave') && (
        <OnDayForm key={doing.what + doing.of.id} what={doing.what} verifier={doing.of} onDone={done} />
      )}
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

function Warnings({ of }: { of: Verifier }) {
  if (of.warnings.length === 0) return <span className={classes.quiet}>{t('all')}</span>
  return (
    <ul className={classes.list}>
      {of.warnings.map((warning) => (
        <li key={warning}>{t(`warning_${warning}`)}</li>
      ))}
    </ul>
  )
}
