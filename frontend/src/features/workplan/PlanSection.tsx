import type { ReactNode } from 'react'
import { Badge } from '../../ui/Badge'
import { offered } from '../../ui/commands'
import { mustBePutRight, sectionOf, type Section } from './checklist'
import type { Version } from './queries'
import type { Area, Choices, Member } from './teamQueries'
import classes from './workplan.module.css'
import { t } from './words'

/** What every section of a draft is given. */
export interface OfDraft {
  readonly version: Version
  readonly area: Area
  readonly choices: Choices
  readonly members: readonly Member[]
}

/** A section of the draft, which the checklist leads to; says whether something in it is missing. */
export function PlanSection({
  id,
  title,
  hint,
  version,
  children,
}: {
  id: Section
  title: string
  hint?: string
  version: Version
  children: ReactNode
}) {
  const missing = mustBePutRight(offered(version.allowedCommands, 'publish')?.missing ?? [])
  const here = missing.filter((each) => sectionOf(each) === id).length
  return (
    <section id={id} tabIndex={-1} className={classes.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}{' '}
        <Badge tone={here > 0 ? 'warn' : 'good'}>
          {here > 0 ? t('checklistCount', { count: here }) : t('sectionDone')}
        </Badge>
      </h2>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  )
}
