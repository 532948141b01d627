import { useId, useRef, useState, type ReactNode } from 'react'
import classes from './Hint.module.css'

interface Props {
  /** What is visible, e.g. a date. */
  readonly children: ReactNode
  /** The explanation. */
  readonly hint: ReactNode
}

const MARGIN = 8

/** Text that explains itself on hover, focus and tap; Escape closes it. In the top layer, so nothing cuts it off. */
export function Hint({ children, hint }: Props) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const bubble = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)

  const show = () => {
    const [from, box] = [trigger.current, bubble.current]
    if (!from || !box || open) return
    box.showPopover?.()
    const at = from.getBoundingClientRect()
    const below = at.bottom + MARGIN + box.offsetHeight <= window.innerHeight
    box.style.left = `${Math.max(MARGIN, Math.min(at.left, window.innerWidth - box.offsetWidth - MARGIN))}px`
    box.style.top = `${below ? at.bottom + 4 : Math.max(MARGIN, at.top - box.offsetHeight - 4)}px`
    setOpen(true)
  }
  const hide = () => {
    if (!open) return
    bubble.current?.hidePopover?.()
    setOpen(false)
  }

  return (
    <span className={classes.wrap} onMouseEnter={show} onMouseLeave={hide}>
      <button
        ref={trigger}
        type="button"
        className={classes.trigger}
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) {
            event.stopPropagation()
            hide()
          }
        }}
      >
        {children}
      </button>
      <span ref={bubble} id={id} role="tooltip" popover="manual" className={classes.bubble}>
        {hint}
      </span>
    </span>
  )
}
