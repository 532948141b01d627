import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { text, useSearchState } from '../../shared/useSearchState'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { GuideReader } from './GuideReader'
import { editionsQuery, guideQuery, type Edition } from './queries'
import { t } from './words'

const SEARCH = { edition: text() }

const nameOf = (edition: Edition) => `${edition.scheme}/${edition.version}`

/** Finds the edition to read, then hands over to the reader. */
export function Component() {
  const { reference } = useParams()
  const [{ edition: wanted }, change] = useSearchState(SEARCH)
  const editions = useQuery(editionsQuery())
  const rows = editions.data?.items ?? []
  const edition = rows.find((row) => nameOf(row) === wanted) ?? rows.find((row) => row.current) ?? rows[0]
  const guide = useQuery({
    ...guideQuery(edition ?? { scheme: '', version: '' }),
    enabled: edition !== undefined,
  })

  if (editions.error || guide.error) {
    return (
      <Page title={t('guide')}>
        <ProblemAlert
          error={editions.error ?? guide.error}
          onRetry={() => void (editions.error ? editions.refetch() : guide.refetch())}
        />
      </Page>
    )
  }
  if (editions.data && !edition) {
    return (
      <Page title={t('guide')}>
        <EmptyState title={t('noScheme')}>{t('noSchemeDetail')}</EmptyState>
      </Page>
    )
  }
  if (!guide.data || !edition) return <PageSkeleton title={t('guide')} />
  return (
    <GuideReader
      guide={guide.data}
      reference={reference}
      edition={wanted ? nameOf(edition) : ''}
      editions={rows.map((row) => ({
        value: nameOf(row),
        label: row.current ? t('currentEdition', { title: row.title }) : row.title,
      }))}
      onEdition={(name) => change({ edition: name })}
    />
  )
}
