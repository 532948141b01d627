import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

/** How one search parameter is read and written. Anything that does not parse counts as absent. */
export interface Parameter<T> {
  read(values: readonly string[]): T
  write(value: T): readonly string[]
}

export const text = (fallback = ''): Parameter<string> => ({
  read: (values) => values[0] ?? fallback,
  write: (value) => (value === fallback ? [] : [value]),
})

export const flag: Parameter<boolean> = {
  read: (values) => values[0] === 'true',
  write: (value) => (value ? ['true'] : []),
}

export const choice = <const T extends string>(choices: readonly T[], fallback: NoInfer<T>): Parameter<T> => ({
  read: (values) => choices.find((each) => each === values[0]) ?? fallback,
  write: (value) => (value === fallback ? [] : [value]),
})

/** A parameter that can repeat: `state=OPEN&state=RETURNED`. */
export const several = <const T extends string>(choices: readonly T[]): Parameter<readonly T[]> => ({
  read: (values) => choices.filter((each) => values.includes(each)),
  write: (value) => value,
})

type ValuesOf<S> = { readonly [K in keyof S]: S[K] extends Parameter<infer T> ? T : never }

/**
 * Filters, tabs and sort orders live in the address, so that a link shows the same page to a colleague.
 * `const [filters, setFilters] = useSearchState({ mine: flag, q: text() })`; declare the shape outside the component.
 */
export function useSearchState<S extends Readonly<Record<string, Parameter<never> | Parameter<unknown>>>>(
  shape: S & { [K in keyof S]: S[K] extends Parameter<infer T> ? Parameter<T> : never },
): [ValuesOf<S>, (change: Partial<ValuesOf<S>>) => void] {
  const [search, setSearch] = useSearchParams()

  const values = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(shape).map(([name, parameter]) => [
          name,
          (parameter as Parameter<unknown>).read(search.getAll(name)),
        ]),
      ) as ValuesOf<S>,
    [search, shape],
  )

  const change = useCallback(
    (changed: Partial<ValuesOf<S>>) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(changed)) {
            const parameter = shape[name] as Parameter<unknown> | undefined
            after.delete(name)
            parameter?.write(value).forEach((each) => after.append(name, each))
          }
          return after
        },
        { replace: true, preventScrollReset: true },
      )
    },
    [setSearch, shape],
  )

  return [values, change]
}
