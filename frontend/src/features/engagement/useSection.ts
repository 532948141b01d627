import { useQueryClient } from '@tanstack/react-query'
import type { Versioned } from '../../api/client'
import { invalidate } from '../../api/query'
import { useAutosave, type Autosave } from '../../ui/autosave/useAutosave'
import { readDocument, type EngagementDocument, type Sections } from './queries'

interface SectionOptions<K extends keyof Sections, V> {
  readonly document: EngagementDocument
  readonly section: K
  /** What is edited, out of the section as the server has it. */
  readonly valueOf: (section: Sections[K]) => V
  readonly put: (documentId: string, value: V, etag: string) => Promise<Versioned<Sections[K]>>
}

/** A section that saves itself as a whole, from its own version. */
export function useSection<K extends keyof Sections, V>({
  document,
  section,
  valueOf,
  put,
}: SectionOptions<K, V>): Autosave<V> {
  const queryClient = useQueryClient()
  const stored = document.sections[section]
  return useAutosave<V>({
    record: `engagement/${document.id}/${section}`,
    field: 'text',
    value: valueOf(stored),
    etag: `"${stored.status.version}"`,
    save: async (value, etag) => {
      const saved = await put(document.id, value, etag)
      void invalidate(queryClient, 'engagement', 'visit')
      return { value: valueOf(saved), etag: saved.etag }
    },
    reload: async () => {
      const fresh = (await readDocument(document.id)).sections[section]
      return { value: valueOf(fresh), etag: `"${fresh.status.version}"` }
    },
  })
}
