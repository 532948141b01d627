import { NativeSelect } from '@mantine/core'
import { useSearchParams } from 'react-router'
import { t } from '../shared/i18n/en-GB'
import type { HeldCentre } from '../shared/session/useCentre'

/** Chooses the centre that a page is about, for those few who work at several. Keeps it in the address. */
export function CentreChoice({ centre, centres }: { centre: string; centres: readonly HeldCentre[] }) {
  const [, setSearch] = useSearchParams()
  if (centres.length < 2) return null
  return (
    <NativeSelect
      label={t('centre')}
      value={centre}
      onChange={(event) => setSearch({ centre: event.currentTarget.value }, { replace: true })}
      data={centres.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
