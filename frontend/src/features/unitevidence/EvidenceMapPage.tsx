import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useMe } from '../../shared/session/SessionContext'
import { text, useSearchState } from '../../shared/useSearchState'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { PageSkeleton } from '../../ui/Skeletons'
import { CriterionSection } from './CriterionSection'
import { mapQuery } from './queries'
import classes from './UnitEvidence.module.css'
import { t } from './words'

const SHAPE = { centre: text() }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The ten criteria of the unit with the records that show them, and which have none (IQA-087). */
export function Component() {
  const [{ centre: asked }, change] = useSearchState(SHAPE)
  const centres = useMe().assignments.filter(({ role }) => role === 'LEAD_IQA')
  const centre =
    centres.find(({ organisationId }) => organisationId === asked)?.organisationId ?? centres[0]?.organisationId
  if (!centre) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('noCentre')}>{t('noCentreDetail')}</EmptyState>
      </Page>
    )
  }
  return (
    <EvidenceMap
      centre={centre}
      choice={
        centres.length > 1 && (
          <NativeSelect
            className={classes.centre ?? ''}
            label={t('centre')}
            value={centre}
            onChange={(event) => change({ centre: event.currentTarget.value })}
            data={centres.map(({ organisationId, organisationName }) => ({
              value: organisationId,
              label: organisationName,
            }))}
          />
        )
      }
    />
  )
}

function EvidenceMap({ centre, choice }: { centre: string; choice: ReactNode }) {
  const found = useQuery(mapQuery(centre))
  const [unsaved, setUnsaved] = useState<unknown>()
  if (found.isPending) return <PageSkeleton title={t('title')} />
  if (!found.data) {
    return (
      <Page title={t('title')}>
        {choice}
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const { unit, criteria, withoutEvidence } = found.data
  const save = (accept: string, name: string) => {
    setUnsaved(undefined)
    saveFile(`/iqa-evidence-map/lines?centre=${encodeURIComponent(centre)}`, accept, name).catch(setUnsaved)
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button variant="default" onClick={() => save('text/csv', 'evidence.csv')}>
            {t('csv')}
          </Button>
          <Button variant="default" onClick={() => save(XLSX, 'evidence.xlsx')}>
            {t('xlsx')}
          </Button>
        </>
      }
    >
      <ProblemAlert error={unsaved} />
      {choice}
      <Facts
        items={[
          [t('unit'), t('unitOf', { code: unit.code, title: unit.title })],
          [t('level'), unit.level],
          [t('credits'), unit.credits],
          [
            t('shown'),
            t('shownOf', { shown: String(criteria.length - withoutEvidence.length), all: String(criteria.length) }),
          ],
          [t('gaps'), <Gaps key="gaps" codes={withoutEvidence} />],
        ]}
      />
      <p className={classes.hint}>{t('masked')}</p>
      {criteria.map((criterion) => (
        <CriterionSection key={criterion.code} centre={centre} criterion={criterion} />
      ))}
    </Page>
  )
}

function Gaps({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return t('gapsNone')
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <a href={`#criterion-${code}`}>{code}</a>
    </span>
  ))
}
