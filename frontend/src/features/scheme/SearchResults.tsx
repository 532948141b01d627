import { useQuery } from '@tanstack/react-query'
import { Title } from '@mantine/core'
import { EmptyState } from '../../ui/EmptyState'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { GuideLink } from './GuideLink'
import { searchQuery, type Guide, type Match } from './queries'
import { t } from './words'
import classes from './Guide.module.css'

const WHERE = {
  STATEMENT: t('inStatement'),
  GUIDANCE: t('inGuidance'),
  EVIDENCE: t('inEvidence'),
  NOTE: t('inNote'),
} as const

/** What a search found, best first, with the words marked. */
export function SearchResults({ guide, words, suffix }: { guide: Guide; words: string; suffix: string }) {
  const results = useQuery(searchQuery({ scheme: guide.scheme, version: guide.versionName }, words))
  const found = results.data?.items

  if (results.error) return <ProblemAlert error={results.error} onRetry={() => void results.refetch()} />
  return (
    <>
      <p role="status" className={classes.dim}>
        {found ? t('found', { count: found.length, words }) : t('searching')}
      </p>
      {!found && <Lines count={4} />}
      {found?.length === 0 && <EmptyState title={t('foundNothing', { words })}>{t('foundNothingDetail')}</EmptyState>}
      {found?.map((match) => (
        <Result key={match.ref} match={match} suffix={suffix} />
      ))}
    </>
  )
}

function Result({ match, suffix }: { match: Match; suffix: string }) {
  return (
    <article className={classes.measure}>
      <Title order={2} size="h4">
        <GuideLink to={`/guide/${match.ref}${suffix}`}>{match.ref}</GuideLink>{' '}
        <span className={classes.dim}>{match.objectiveTitle}</span>
      </Title>
      {match.snippets.length === 0 && <p className={classes.text}>{match.statement}</p>}
      {match.snippets.map((snippet) => (
        <p key={snippet.field} className={classes.text}>
          <span className={classes.dim}>{WHERE[snippet.field]}: </span>
          {snippet.parts.map((part, place) => (part.hit ? <mark key={place}>{part.text}</mark> : part.text))}
        </p>
      ))}
    </article>
  )
}
