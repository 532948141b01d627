import classes from './PlainText.module.css'

/** Text people typed, as they typed it: line breaks kept, no mark-up ever. */
export function PlainText({ children }: { children: string | null | undefined }) {
  return <div className={classes.text}>{children}</div>
}
