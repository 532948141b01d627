import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { ClaimPage, type ClaimCentre } from './ClaimPage'
import classes from './Claim.module.css'
import { eligibilitiesQuery, type Eligibility, type Reason } from './queries'
import { t } from './words'

/** May we claim, programme by programme. */
export function Component() {
  return (
    <ClaimPage title={t('title')} lead={t('lead')} place="">
      {(of) => <Answers {...of} />}
    </ClaimPage>
  )
}

function Answers({ centre, base }: ClaimCentre) {
  const list = useInfiniteQuery(eligibilitiesQuery(centre))
  const rows = rowsOf<Eligibility>(list.data)
  const open = rows.filter((row) => row.claimable).length
  const columns: readonly Column<Eligibility>[] = [
    {
      key: 'programme',
      header: t('programme'),
      isTitle: true,
      cell: (row) => (
        <>
          {row.programmeTitle} <span className={classes.quiet}>{row.qualificationNumber}</span>
        </>
      ),
    },
    { key: 'area', header: t('subjectArea'), cell: (row) => row.subjectArea },
    { key: 'answer', header: t('answer'), cell: (row) => <Answer claimable={row.claimable} /> },
    { key: 'why', header: t('why'), cell: (row) => <Reasons row={row} base={base} centre={centre} /> },
    {
      key: 'warnings',
      header: t('warnings'),
      cell: (row) =>
        row.flags.length > 0 && (
          <ul className={classes.list}>
            {row.flags.map((flag) => (
              <li key={flag.code}>{flag.words}</li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <>
      {rows.length > 0 && (
        <Facts
          items={[
            [t('claimable'), String(open)],
            [t('notClaimable'), String(rows.length - open)],
          ]}
        />
      )}
      <DataTable
        caption={t('programmes')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.programmeId ?? row.subjectArea}
        loading={list}
        empty={<EmptyState title={t('noProgrammes')}>{t('noProgrammesDetail')}</EmptyState>}
      />
    </>
  )
}

function Answer({ claimable }: { claimable: boolean }) {
  return claimable ? (
    <Badge tone="good" shape={<IconCircleCheck size={16} aria-hidden />}>
      {t('yes')}
    </Badge>
  ) : (
    <Badge tone="bad" shape={<IconCircleX size={16} aria-hidden />}>
      {t('no')}
    </Badge>
  )
}

function Reasons({ row, base, centre }: { row: Eligibility; base: string; centre: string }) {
  if (row.reasons.length === 0) return <span className={classes.quiet}>{t('noReason')}</span>
  return (
    <ul className={classes.list}>
      {row.reasons.map((reason) => {
        const to = placeOf(reason, base, centre)
        return (
          <li key={reason.code}>
            {reason.words}{' '}
            {to && (
              <Anchor component={Link} to={to} inherit>
                {t('openRecord')}
              </Anchor>
            )}
            {(reason.since ?? reason.expectedRelease) && (
              <span className={classes.dates}>
                {reason.since && (
                  <>
                    {t('since')} <DateText date={reason.since} />
                  </>
                )}
                {reason.expectedRelease && (
                  <>
                    {reason.since ? ', ' : ''}
                    {t('expected')} <DateText date={reason.expectedRelease} />
                  </>
                )}
              </span>
            )}
            <span className={classes.freed}>{t('freedBy', { words: reason.freedBy })}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** The screen that shows the record behind a reason; where there is none yet, the one where it would be made. */
function placeOf(reason: Reason, base: string, centre: string): string | undefined {
  switch (reason.code) {
    case 'CERTIFICATION_BLOCK':
      return reason.record && `/certification-blocks/${reason.record.id}`
    case 'PROGRAMME_NOT_APPROVED':
      return `/centres/${centre}/programmes`
    case 'LEARNER_NOT_REGISTERED':
      return `/centres/${centre}/registrations`
    case 'IQA_HOLD':
    case 'SUMMATIVE_SAMPLE_MISSING':
      return undefined
    case 'NO_LIV':
    case 'LIV_NOT_ACCREDITED':
      return `${base}/verifiers`
    default:
      return `${base}/standards`
  }
}
