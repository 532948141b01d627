import { choice, flag, several, text } from '../../shared/useSearchState'
import type { ActionFilters, GroupBy } from './queries'
import { t } from './words'

/** What the tracker can be narrowed to at a touch, with the filters that it stands for. */
export const SHOWN = {
  open: { state: ['OPEN', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED'] },
  overdue: { overdue: true },
  submitted: { state: ['SUBMITTED'] },
  extension: { extensionAsked: true },
  done: { state: ['COMPLETED'] },
  all: {},
} as const satisfies Readonly<Record<string, ActionFilters>>

export type Shown = keyof typeof SHOWN
export const SHOWS = Object.keys(SHOWN) as readonly Shown[]

export const SHOW_LABELS: Readonly<Record<Shown, string>> = {
  open: t('showOpen'),
  overdue: t('showOverdue'),
  submitted: t('showSubmitted'),
  extension: t('showExtension'),
  done: t('showDone'),
  all: t('showAll'),
}

/** How the actions are laid out: one by one, counted by group, or as figures. */
export const LAYOUTS = ['list', 'centre', 'objective', 'owner', 'figures'] as const
export type Layout = (typeof LAYOUTS)[number]
export const GROUPS: Readonly<Partial<Record<Layout, GroupBy>>> = {
  centre: 'CENTRE',
  objective: 'OBJECTIVE',
  owner: 'OWNER',
}

/** Columns that are shown unless they are hidden. */
export const HIDEABLE = ['centre', 'waiting', 'owner'] as const
export type Hideable = (typeof HIDEABLE)[number]

/** Columns that are shown when they are asked for. */
export const ADDABLE = ['percent', 'updated'] as const
export type Addable = (typeof ADDABLE)[number]

/** The tracker's address. */
export const SHAPE = {
  show: choice(SHOWS, 'open'),
  as: choice(LAYOUTS, 'list'),
  mine: flag,
  sort: text('dueOn'),
  q: text(),
  centre: text(),
  objective: text(),
  owner: text(),
  unowned: flag,
  dueFrom: text(),
  dueBefore: text(),
  hide: several(HIDEABLE),
  also: several(ADDABLE),
}

export interface TrackerSearch {
  readonly show: Shown
  readonly as: Layout
  readonly mine: boolean
  readonly sort: string
  readonly q: string
  readonly centre: string
  readonly objective: string
  readonly owner: string
  readonly unowned: boolean
  readonly dueFrom: string
  readonly dueBefore: string
  readonly hide: readonly Hideable[]
  readonly also: readonly Addable[]
}

/** What the address asks the server for, without an order. */
export function filtersOf(search: TrackerSearch): ActionFilters {
  const { show, mine, q, centre, objective, owner, unowned, dueFrom, dueBefore } = search
  return {
    ...(SHOWN[show] as ActionFilters),
    ...(mine ? { mine } : {}),
    ...(q ? { q } : {}),
    ...(centre ? { centre } : {}),
    ...(objective ? { objective: [objective] } : {}),
    ...(owner ? { owner } : {}),
    ...(unowned ? { unowned } : {}),
    ...(dueFrom ? { dueFrom } : {}),
    ...(dueBefore ? { dueBefore } : {}),
  }
}

/** The same for the curve of open actions, which needs those that are done as well. */
export function withoutStates(filters: ActionFilters): ActionFilters {
  const { state, overdue, extensionAsked, ...rest } = filters
  void state
  void overdue
  void extensionAsked
  return rest
}

export function queryString(filters: ActionFilters): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filters)) {
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each))
  }
  return search.toString()
}
