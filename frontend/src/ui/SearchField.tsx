import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { t } from '../shared/i18n/en-GB'

/** Typing rests this long before it is searched. */
const REST = 250
const LONGEST = 100

interface Props {
  readonly label: string
  readonly description?: ReactNode
  /** What the address asks for now. */
  readonly words: string
  /** Puts the words into the address (`useSearchState`). */
  readonly onSearch: (words: string) => void
}

/**
 * A search box whose words stand in the address. The address follows typing after a pause and never overtakes it: what is typed
 * meanwhile stays. A link followed or Back pressed changes the box.
 */
export function SearchField({ label, description, words, onSearch }: Props) {
  const [typed, setTyped] = useState(words)
  const [seen, setSeen] = useState(words)
  // Sent to the address and not come back from it yet.
  const [underWay, setUnderWay] = useState<readonly string[]>([])

  const search = useDebouncedCallback((text: string) => {
    if (text === seen && underWay.length === 0) return
    setUnderWay((before) => [...before, text])
    onSearch(text)
  }, REST)

  if (words !== seen) {
    setSeen(words)
    const ours = underWay.indexOf(words)
    setUnderWay(underWay.slice(ours + 1))
    if (ours < 0) setTyped(words)
  }

  const type = (text: string) => {
    setTyped(text)
    search(text.trim())
  }

  return (
    <TextInput
      type="search"
      label={label}
      description={description}
      maxLength={LONGEST}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={typed ? <CloseButton aria-label={t('clearSearch')} onClick={() => type('')} /> : undefined}
    />
  )
}
