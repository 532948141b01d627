import { MultiSelect, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { someCentresQuery } from './queries'
import { t } from './words'

export interface KnownCentre {
  readonly id: string
  readonly number: string
  readonly name: string
}

interface Props {
  readonly id?: string
  readonly label: string
  readonly description: string
  readonly error?: ReactNode
  /** Those chosen before, so that they have a name from the start. */
  readonly known?: readonly KnownCentre[]
  /** Centres that cannot be chosen here. */
  readonly without?: readonly string[]
}

/** What the words typed find, together with every centre seen so far: a chosen one keeps its name. */
function useCentres({ known = [], without = [] }: Props) {
  const [typed, setTyped] = useState('')
  const [q] = useDebouncedValue(typed, 300)
  const [seen, setSeen] = useState<readonly KnownCentre[]>(known)
  // Mantine puts the words of the choice into the field: they are no search.
  const search = seen.some((each) => labelOf(each) === q) ? '' : q
  const found = useQuery(someCentresQuery(search)).data?.items
  const fresh = (found ?? []).filter((each) => !seen.some((one) => one.id === each.id))
  if (fresh.length > 0) setSeen([...seen, ...fresh])
  return {
    searchable: true,
    searchValue: typed,
    onSearchChange: setTyped,
    nothingFoundMessage: t('noCentreFound'),
    withAsterisk: true,
    data: seen.filter((each) => !without.includes(each.id)).map((each) => ({ value: each.id, label: labelOf(each) })),
    limit: 50,
  }
}

function labelOf(centre: KnownCentre): string {
  return `${centre.name} (${centre.number})`
}

/** One centre, found by part of its name or number. */
export function CentreChoice(
  props: Props & { readonly value: string | null; readonly onChange: (id: string | null) => void },
) {
  const { known: _known, without: _without, ...input } = props
  return <Select {...useCentres(props)} {...input} />
}

/** Several centres. */
export function CentresChoice(props: Props & { readonly value: string[]; readonly onChange: (ids: string[]) => void }) {
  const { known: _known, without: _without, ...input } = props
  return <MultiSelect {...useCentres(props)} {...input} hidePickedOptions />
}
