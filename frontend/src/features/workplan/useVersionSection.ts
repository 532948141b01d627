import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAutosave, type Autosave } from '../../ui/autosave/useAutosave'
import { invalidate } from '../../api/query'
import { itemElement } from './checklist'
import { KnownItems, newKey, type Keyed } from './KnownItems'
import { TAG } from './change'
import { readVersion, versionQuery, type Version } from './queries'

/** The sections of one draft save by themselves and share its version. */
export const recordOf = (version: Version): string => `iqa-version/${version.id}`

interface SectionOptions<V> {
  readonly version: Version
  readonly field: string
  /** What is edited, out of the version as the server has it. */
  readonly valueOf: (version: Version) => V
  readonly put: (value: V, etag: string) => Promise<Version>
}

/** A section of a draft that saves itself as a whole; the page knows at once what is still missing. */
export function useVersionSection<V>({ version, field, valueOf, put }: SectionOptions<V>): Autosave<V> {
  const queryClient = useQueryClient()
  const known = (fresh: Version) => {
    queryClient.setQueryData(versionQuery(version.planId, version.id).queryKey, fresh)
    return { value: valueOf(fresh), etag: fresh.etag }
  }
  return useAutosave<V>({
    record: recordOf(version),
    field,
    value: valueOf(version),
    etag: version.etag,
    save: async (value, etag) => {
      const saved = known(await put(value, etag))
      // What changed against the version in force is a question of its own.
      if (version.number > 1) void invalidate(queryClient, `${TAG}.changes`)
      return saved
    },
    reload: async () => known(await readVersion(version.planId, version.id)),
  })
}

interface ItemsOptions<T> extends Pick<SectionOptions<never>, 'version' | 'field'> {
  readonly itemsOf: (version: Version) => readonly T[]
  readonly put: (items: T[], etag: string) => Promise<Version>
  /** Which of the server's items is the one that was sent. */
  readonly alike: (sent: T, answered: T) => boolean
  readonly ranked?: boolean
}

/** A section that is a list of items. */
export function useItems<T extends { readonly id?: string | undefined }>(options: ItemsOptions<T>) {
  const { version, field, itemsOf, put, alike, ranked } = options
  const [known] = useState(() => new KnownItems<T>(alike, ranked))
  const autosave = useVersionSection<Keyed<T>[]>({
    version,
    field,
    valueOf: (fresh) => known.take(itemsOf(fresh)),
    put: async (value, etag) => {
      const saved = await put(known.give(value), etag)
      known.learn(value, itemsOf(saved))
      return saved
    },
  })
  const { value: items, change } = autosave
  return {
    autosave,
    items,
    add: (item: T) => change([...items, { ...item, key: newKey() }]),
    set: (key: string, part: Partial<T>) =>
      change(items.map((item) => (item.key === key ? { ...item, ...part } : item))),
    remove: (key: string) => change(items.filter((item) => item.key !== key)),
    replace: (next: Keyed<T>[]) => change(next),
    elementOf: (item: Keyed<T>) => itemElement(known.idOf(item.key) ?? item.key),
  }
}
