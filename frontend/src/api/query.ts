import {
  infiniteQueryOptions,
  QueryClient,
  queryOptions,
  type InfiniteData,
  type QueryClient as Client,
} from '@tanstack/react-query'
import { read, readOne, type Answer, type Params, type PathOf, type Versioned } from './client'
import { Problem } from './problem'

/** The word of a feature = the tag in the contract = the first part of every query key of that feature. */
export type Tag = string

/** Parameters may be left out when the contract requires none. */
type Given<P extends PathOf<'get'>> =
  Record<never, never> extends Params<P> ? [params?: Params<P> | undefined] : [params: Params<P>]

// The public signatures are checked against the contract; inside, one untyped call serves every path.
type Reader = (path: string, options: object) => Promise<unknown>

/** Query options for a list or a view without a version. */
export function query<P extends PathOf<'get'>>(tag: Tag, path: P, ...[params]: Given<P>) {
  return queryOptions<Answer<P>, Problem>({
    queryKey: [tag, path, params ?? {}],
    queryFn: ({ signal }) => (read as Reader)(path, { params, signal }) as Promise<Answer<P>>,
  })
}

/** Query options for a single record: its `etag` stands beside its fields. */
export function queryOne<P extends PathOf<'get'>>(tag: Tag, path: P, ...[params]: Given<P>) {
  return queryOptions<Versioned<Answer<P>>, Problem>({
    queryKey: [tag, path, params ?? {}],
    queryFn: ({ signal }) => (readOne as Reader)(path, { params, signal }) as Promise<Versioned<Answer<P>>>,
  })
}

/** The shape every list of the API has. */
export interface Page<Row> {
  readonly items: readonly Row[]
  /** Cursor of the next page; absent on the last one. */
  readonly next?: string | null
  readonly total?: number
}

export type RowOf<P extends PathOf<'get'>> = Answer<P> extends { items: readonly (infer Row)[] } ? Row : never

/** Query options for a keyset list, page after page. Use with `useInfiniteQuery` and `DataTable`. */
export function queryPages<P extends PathOf<'get'>>(tag: Tag, path: P, ...[params]: Given<P>) {
  return infiniteQueryOptions<Answer<P>, Problem, InfiniteData<Answer<P>>, readonly unknown[], string | undefined>({
    queryKey: [tag, path, 'pages', params ?? {}],
    queryFn: ({ signal, pageParam }) => {
      const { query: filters, ...rest } = (params ?? {}) as { query?: object }
      return (read as Reader)(path, {
        params: { ...rest, query: { ...filters, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }) as Promise<Answer<P>>
    },
    initialPageParam: undefined,
    getNextPageParam: (last) => cursorOf((last as Page<unknown>).next),
  })
}

/** All rows that are loaded so far. */
export function rowsOf<Row>(data: InfiniteData<unknown> | undefined): readonly Row[] {
  return (data?.pages ?? []).flatMap((page) => (page as Page<Row>).items)
}

/** `next` is a cursor; an address that carries one is understood as well. */
function cursorOf(next: string | null | undefined): string | undefined {
  if (!next) return undefined
  if (!next.includes('cursor=')) return next
  return new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('cursor') ?? undefined
}

/** Asks again for everything that the named features show. Call it after a command. */
export function invalidate(queryClient: Client, ...tags: readonly Tag[]): Promise<unknown> {
  return Promise.all(tags.map((tag) => queryClient.invalidateQueries({ queryKey: [tag] })))
}

const SECOND = 1000

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without a connection a read fails at once and says so, instead of waiting silently.
        networkMode: 'always',
        staleTime: 15 * SECOND,
        retry: (count, error) => error instanceof Problem && error.isPassing && error.code !== 'OFFLINE' && count < 2,
        retryDelay: (attempt, error) =>
          error instanceof Problem && error.retryAfter !== undefined
            ? Math.min(error.retryAfter, 10) * SECOND
            : SECOND * 2 ** attempt,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
