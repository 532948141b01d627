import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchState, text } from '../../shared/useSearchState'
import { t } from './words'
import classes from './Guide.module.css'

const SEARCH = { q: text() }
const PAUSE = 250
const LONGEST = 100

/** The search box. What was typed goes into the address after a pause, so that a link shows the same results. */
export function GuideSearch({ words }: { words: string }) {
  const [typed, setTyped] = useState(words)
  const [asked, setAsked] = useState(words)
  const [, change] = useSearchState(SEARCH)
  const ask = useDebouncedCallback((q: string) => {
    setAsked(q.trim())
    change({ q: q.trim() })
  }, PAUSE)

  // The address changed without us: a link was followed, or Back pressed.
  if (words !== asked) {
    setAsked(words)
    setTyped(words)
  }

  function type(value: string) {
    setTyped(value)
    ask(value)
  }

  return (
    <search className={classes.search}>
      <TextInput
        type="search"
        label={t('search')}
        description={t('searchHint')}
        maxLength={LONGEST}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={typed ? <CloseButton aria-label={t('clearSearch')} onClick={() => type('')} /> : undefined}
      />
    </search>
  )
}
