import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearchParams } from 'react-router'
import { Badge } from '../../ui/Badge'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { GuideLink } from './GuideLink'
import { GuideOverview } from './GuideOverview'
import { GuideSearch } from './GuideSearch'
import { ObjectivePanel } from './ObjectivePanel'
import { ObjectiveTree } from './ObjectiveTree'
import { SearchResults } from './SearchResults'
import type { Guide } from './queries'
import { t } from './words'
import classes from './Guide.module.css'

interface Props {
  readonly guide: Guide
  /** Code of an objective or reference of a measure, from the address. */
  readonly reference: string | undefined
  /** The edition the address names; empty for the one in force. */
  readonly edition: string
  readonly editions: readonly { value: string; label: string }[]
  readonly onEdition: (name: string) => void
}

/** The guide: objectives beside the measures of one of them, or what a search found. */
export function GuideReader({ guide, reference, edition, editions, onEdition }: Props) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const words = (search.get('q') ?? '').trim()
  const objective = guide.objectives.find(
    (each) => each.code === reference || each.measures.some((measure) => measure.ref === reference),
  )
  // While a search is on, the page is about what it found.
  const heading = words ? undefined : objective
  const suffix = edition ? `?edition=${encodeURIComponent(edition)}` : ''

  return (
    <Page
      title={heading ? `${heading.code} ${heading.title}` : t('guide')}
      breadcrumbs={heading ? [{ label: t('guide'), to: `/guide${suffix}` }] : []}
      aside={heading?.certificationLinked ? <Badge tone="info">{t('linked')}</Badge> : undefined}
      lead={heading ? undefined : t('lead')}
    >
      <div className={classes.bar}>
        <GuideSearch words={words} />
        {editions.length > 1 && (
          <NativeSelect
            label={t('edition')}
            data={[...editions]}
            value={edition || `${guide.scheme}/${guide.versionName}`}
            onChange={(event) => onEdition(event.currentTarget.value)}
          />
        )}
      </div>
      <div className={classes.columns}>
        <div className={classes.side}>
          <ObjectiveTree guide={guide} current={objective?.code} suffix={suffix} />
          <NativeSelect
            className={classes.choose}
            label={t('chooseObjective')}
            value={objective?.code ?? ''}
            onChange={(event) => void navigate(`/guide/${event.currentTarget.value}${suffix}`)}
            data={[
              { value: '', label: t('overview') },
              ...guide.objectives.map((each) => ({ value: each.code, label: `${each.code} ${each.title}` })),
            ]}
          />
        </div>
        <div className={classes.main}>
          {words ? (
            <SearchResults guide={guide} words={words} suffix={suffix} />
          ) : objective ? (
            <ObjectivePanel
              key={objective.code}
              guide={guide}
              objective={objective}
              measure={reference === objective.code ? undefined : reference}
              suffix={suffix}
            />
          ) : reference ? (
            <EmptyState
              title={t('notInGuide', { reference })}
              action={<GuideLink to={`/guide${suffix}`}>{t('toOverview')}</GuideLink>}
            >
              {t('notInGuideDetail')}
            </EmptyState>
          ) : (
            <GuideOverview guide={guide} suffix={suffix} />
          )}
        </div>
      </div>
    </Page>
  )
}
