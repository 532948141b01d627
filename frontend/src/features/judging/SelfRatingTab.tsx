import { NativeSelect, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { command, readOne } from '../../api/client'
import { text, useSearchState } from '../../shared/useSearchState'
import { SaveStatus } from '../../ui/autosave/SaveStatus'
import { useAutosave } from '../../ui/autosave/useAutosave'
import { Badge } from '../../ui/Badge'
import { isAllowed } from '../../ui/commands'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { Choice } from './Choice'
import { guideQuery, selfRatingsQuery, tagOf, type Guide, type SelfRating, type SelfRatings } from './queries'
import { t } from './words'
import classes from './Judging.module.css'

const SEARCH = { objective: text() }

/** The centre rates itself before the visit; after publication the finding stands beside the rating (QMR-017). */
export default function SelfRatingTab() {
  const { visitId = '' } = useParams()
  const ratings = useQuery(selfRatingsQuery(visitId))
  const guide = useQuery({
    ...guideQuery(ratings.data?.scheme ?? '', ratings.data?.schemeVersion ?? ''),
    enabled: ratings.data !== undefined,
  })
  if (!ratings.data || !guide.data) {
    const error = ratings.error ?? guide.error
    return error ? (
      <ProblemAlert error={error} onRetry={() => void (ratings.error ? ratings.refetch() : guide.refetch())} />
    ) : (
      <Lines count={8} />
    )
  }
  return <Ratings visitId={visitId} ratings={ratings.data} guide={guide.data} />
}

function Ratings({ visitId, ratings, guide }: { visitId: string; ratings: SelfRatings; guide: Guide }) {
  const [search, setSearch] = useSearchState(SEARCH)
  const current = search.objective || (guide.objectives[0]?.code ?? '')
  const editable = isAllowed(ratings.allowedCommands, 'save-self-rating')
  const rated = ratings.items.filter((each) => each.rating).length
  return (
    <div>
      <p className={classes.text}>
        {ratings.compared ? t('compareLead') : editable ? t('selfRatingLead') : t('closedLead')}{' '}
        {t('ratedCount', { rated, total: ratings.items.length })}.
      </p>
      <NativeSelect
        className={classes.chooseAlways}
        label={t('chooseObjective')}
        value={current}
        onChange={(event) => setSearch({ objective: event.currentTarget.value })}
        data={guide.objectives.map((objective) => ({
          value: objective.code,
          label: `${objective.code} ${objective.title} (${t('progress', {
            answered: ratings.items.filter((each) => each.objective === objective.code && each.rating).length,
            total: objective.measures.length,
          })})`,
        }))}
      />
      {ratings.items
        .filter((each) => each.objective === current)
        .map((each) =>
          editable ? (
            <RatingCard key={each.measure} visitId={visitId} rating={each} guide={guide} />
          ) : (
            <Compared key={each.measure} rating={each} guide={guide} compared={ratings.compared} />
          ),
        )}
    </div>
  )
}

interface Value {
  readonly rating: string
  readonly note: string
}

function RatingCard({ visitId, rating, guide }: { visitId: string; rating: SelfRating; guide: Guide }) {
  const client = useQueryClient()
  const path = { visitId, measure: rating.measure }
  const valueOf = (from: Pick<SelfRating, 'rating' | 'note' | 'version'>) => ({
    value: { rating: from.rating ?? '', note: from.note ?? '' },
    etag: tagOf(from.version),
  })
  const autosave = useAutosave<Value>({
    record: `self-rating/${visitId}/${rating.measure}`,
    field: 'all',
    ...valueOf(rating),
    save: async ({ rating: code, note }, etag) => {
      const saved = await command('PUT', '/visits/{visitId}/self-ratings/{measure}', {
        params: { path },
        body: { ...(code ? { rating: code } : {}), ...(note.trim() ? { note } : {}) },
        etag,
      })
      void client.invalidateQueries({ queryKey: selfRatingsQuery(visitId).queryKey })
      return valueOf(saved)
    },
    reload: async () => valueOf(await readOne('/visits/{visitId}/self-ratings/{measure}', { params: { path } })),
  })
  const { value, state } = autosave
  return (
    <article className={classes.measure}>
      <h2 className={classes.measureTitle}>
        <span className={classes.ref}>{rating.measure}</span> {rating.statement}
      </h2>
      <Choice
        legend={t('yourRating', { measure: rating.measure })}
        options={guide.findings.map((each) => ({ value: each.code, label: each.label, hint: each.meaning }))}
        value={value.rating}
        onChange={(code) => autosave.change({ ...value, rating: code })}
      />
      <Textarea
        label={t('yourNote', { measure: rating.measure })}
        description={t('ratingHint')}
        autosize
        minRows={2}
        maxLength={4000}
        value={value.note}
        onChange={(event) => autosave.change({ ...value, note: event.currentTarget.value })}
        onBlur={autosave.flush}
      />
      <SaveStatus state={state} />
      {state.kind === 'conflict' && (
        <div className={classes.conflict}>
          <p>{t('conflictDetail')}</p>
          <p>{state.theirs.value.note || t('nothing')}</p>
          <button type="button" onClick={() => autosave.settle(value)}>
            {t('useMine')}
          </button>{' '}
          <button type="button" onClick={() => autosave.settle(state.theirs.value)}>
            {t('useTheirs')}
          </button>
        </div>
      )}
    </article>
  )
}

function Compared({ rating, guide, compared }: { rating: SelfRating; guide: Guide; compared: boolean }) {
  const labelOf = (code: string | undefined) => guide.findings.find((each) => each.code === code)?.label ?? '–'
  const both = compared && rating.rating && rating.finding
  return (
    <article className={classes.measure}>
      <h2 className={classes.measureTitle}>
        <span className={classes.ref}>{rating.measure}</span> {rating.statement}
      </h2>
      <dl className={classes.sideBySide}>
        <div>
          <dt>{t('yours')}</dt>
          <dd>{labelOf(rating.rating)}</dd>
        </div>
        {compared && (
          <div>
            <dt>{t('reviewers')}</dt>
            <dd>{labelOf(rating.finding)}</dd>
          </div>
        )}
      </dl>
      {both && (
        <Badge tone={rating.rating === rating.finding ? 'neutral' : 'warn'}>
          {rating.rating === rating.finding ? t('agrees') : t('differs')}
        </Badge>
      )}
      {rating.note && <p className={classes.quote}>{rating.note}</p>}
    </article>
  )
}
