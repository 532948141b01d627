import { Button } from '@mantine/core'
import { useState } from 'react'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { t } from './words'

interface Props {
  readonly of: string
  readonly filters: object
  readonly name: string
}

/** The list as it is narrowed, as a file. */
export function Download({ of, filters, name }: Props) {
  const [error, setError] = useState<unknown>()
  const search = new URLSearchParams(Object.entries(filters).map(([key, value]) => [key, String(value)]))
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setError(undefined)
          saveFile(`${of}?${search.toString()}`, 'text/csv', name).catch(setError)
        }}
      >
        {t('download')}
      </Button>
      <ProblemAlert error={error} />
    </>
  )
}
