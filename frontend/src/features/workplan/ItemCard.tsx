import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import classes from './workplan.module.css'
import { t } from './words'

interface Props {
  /** The id that a line of the checklist leads to. */
  readonly element: string
  readonly title: string
  readonly facts: ReactNode
  /** Buttons beside Edit. */
  readonly tools?: ReactNode
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** One entry of a section: what it is, and its fields when it is opened. */
export function ItemCard({ element, title, facts, tools, onRemove, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <li id={element} tabIndex={-1} className={classes.item}>
      <div className={classes.itemHead}>
        <div>
          <h3>{title}</h3>
          <div className={classes.dim}>{facts}</div>
        </div>
        <div className={classes.commands}>
          {tools}
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? t('close') : t('edit')}: ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('close') : t('edit')}
          </Button>
          <Button size="compact-sm" variant="subtle" aria-label={`${t('remove')}: ${title}`} onClick={onRemove}>
            {t('remove')}
          </Button>
        </div>
      </div>
      {isOpen && <div className={classes.itemBody}>{children}</div>}
    </li>
  )
}
