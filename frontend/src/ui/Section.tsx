import { Title } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import classes from './Section.module.css'

/** A titled part of a page, findable by its heading. */
export function Section({
  title,
  order = 2,
  actions,
  children,
}: {
  title: string
  order?: 2 | 3
  actions?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={order} id={id}>
          {title}
        </Title>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** A bordered box for one thing among several. */
export function Card({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <article className={classes.card} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </article>
  )
}
