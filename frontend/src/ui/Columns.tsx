import type { CSSProperties, ReactNode } from 'react'
import classes from './Columns.module.css'

/** As many equal columns as fit, each at least `min` wide; one below the other on a phone. Stands in for Mantine's SimpleGrid. */
export function Columns({ min = '18rem', children }: { min?: string; children: ReactNode }) {
  return (
    <div className={classes.columns} style={{ '--min': min } as CSSProperties}>
      {children}
    </div>
  )
}
