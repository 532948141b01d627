import { Skeleton } from '@mantine/core'
import { t } from '../shared/i18n/en-GB'
import { Page } from './Page'
import classes from './Skeletons.module.css'

/** Grey lines in place of text that is on its way; says so to a screen reader, and in words after a second. */
export function Lines({ count = 3 }: { count?: number }) {
  return (
    <div role="status" className={classes.lines}>
      <span className={classes.words}>{t('loading')}</span>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={16} width={index === count - 1 ? '60%' : '100%'} />
      ))}
    </div>
  )
}

/** A whole page on its way. */
export function PageSkeleton({ title }: { title?: string }) {
  if (title) {
    return (
      <Page title={title}>
        <Lines count={6} />
      </Page>
    )
  }
  return (
    <div className={classes.page}>
      <Skeleton height={32} width="40%" />
      <Lines count={6} />
    </div>
  )
}
