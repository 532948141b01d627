import { useSearchState, text } from '../../shared/useSearchState'
import { SearchField } from '../../ui/SearchField'
import { t } from './words'
import classes from './Guide.module.css'

const SEARCH = { q: text() }

/** The search box. What was typed goes into the address after a pause, so that a link shows the same results. */
export function GuideSearch({ words }: { words: string }) {
  const [, change] = useSearchState(SEARCH)

  return (
    <search className={classes.search}>
      <SearchField label={t('search')} description={t('searchHint')} words={words} onSearch={(q) => change({ q })} />
    </search>
  )
}
