import type { Sections } from './queries'

type OfferedChanges = NonNullable<Sections['changes']['fromSystem']>
type OfferedApprovals = NonNullable<Sections['approvals']['fromSystem']>

interface Change {
  readonly area: string
  readonly text: string
  readonly on: string | null
}

interface Approvals {
  readonly confirmed: boolean
  readonly answers: readonly {
    readonly approvalId: string
    readonly declared: 'KEEP' | 'CEASED_PARTLY' | 'CEASED' | null
    readonly levels: readonly string[]
  }[]
  readonly added: readonly { readonly number: string; readonly title: string; readonly level: string }[]
}

/** The changes that a system offers, as the form holds them. */
export function offeredChanges(offer: OfferedChanges | undefined): Change[] {
  return (offer?.entries ?? []).map(({ area, text, on }) => ({ area: area ?? '', text: text ?? '', on: on ?? null }))
}

const sameChange = (one: Change, other: Change) =>
  one.area.trim() === other.area.trim() && one.text.trim() === other.text.trim() && one.on === other.on

/** Whether the entry stands as a system sent it. */
export function isFromSystem(entry: Change, offered: readonly Change[]): boolean {
  return offered.some((each) => sameChange(entry, each))
}

/** What is offered and does not stand in the form yet. */
export function newChanges(entries: readonly Change[], offered: readonly Change[]): Change[] {
  return offered.filter((each) => !entries.some((entry) => sameChange(entry, each)))
}

const sameProgramme = (one: { number: string; title: string }, other: { number: string; title: string }) =>
  one.title.trim().toLowerCase() === other.title.trim().toLowerCase() && one.number.trim() === other.number.trim()

/**
 * The form with what is offered for questions that nobody has answered, and programmes that nobody has entered. What
 * people wrote stays, and the confirmation is theirs alone.
 */
export function withOffered<T extends Approvals>(value: T, offer: OfferedApprovals): T {
  const answers = value.answers.map((answer) => {
    const offered = offer.answers.find((each) => each.approvalId === answer.approvalId)
    return answer.declared === null && offered?.declared
      ? { ...answer, declared: offered.declared, levels: [...(offered.levels ?? [])] }
      : answer
  })
  const added = offer.added
    .map(({ number, title, level }) => ({ number: number ?? '', title, level: level ?? '' }))
    .filter((each) => !value.added.some((one) => sameProgramme(one, each)))
  return { ...value, answers, added: [...value.added, ...added] }
}

/** How much taking over would fill in. */
export function newInApprovals(value: Approvals, offer: OfferedApprovals): number {
  const filled = withOffered(value, offer)
  return (
    filled.answers.filter((each, at) => each.declared !== value.answers[at]?.declared).length +
    filled.added.length -
    value.added.length
  )
}
