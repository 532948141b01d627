import type { ReactNode } from 'react'
import classes from './Badge.module.css'

/** What a state means to the reader. Each has its colours; the word beside it says the same. */
export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

/** A word on a tinted ground, with a shape where colour would otherwise speak alone. */
export function Badge({ tone, shape, children }: { tone: Tone; shape?: ReactNode; children: ReactNode }) {
  return (
    <span className={`${classes.badge} ${classes[tone]}`}>
      {shape}
      <span>{children}</span>
    </span>
  )
}

type Fill = 'full' | 'half' | 'empty' | 'none'

/** A circle that is full, half or empty: readable without colour, also in print. */
export function Circle({ fill, size = 14 }: { fill: Fill; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden focusable="false">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill={fill === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
        {...(fill === 'none' ? { strokeDasharray: '3 2.5' } : {})}
      />
      {fill === 'half' && <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />}
    </svg>
  )
}
