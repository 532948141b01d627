import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { rowsOf } from '../../api/query'
import { useHasRole } from '../../shared/session/SessionContext'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { goodPracticeQuery, useShare, type GoodPractice } from './queries'
import { t } from './words'
import classes from './Judging.module.css'

/** Good practice from published reports; the nominee shares single entries with practitioners (QMR-079). */
export function Component() {
  const entries = useInfiniteQuery(goodPracticeQuery())
  const share = useShare()
  const mayShare = useHasRole('CENTRE_CONTACT')
  const rows = rowsOf<GoodPractice>(entries.data)
  return (
    <Page title={t('goodPractice')}>
      <p className={classes.text}>{t('goodPracticeLead')}</p>
      <ProblemAlert error={entries.error ?? share.error} onRetry={() => void entries.refetch()} />
      {entries.isPending && !entries.error && <Lines />}
      {entries.data && rows.length === 0 && (
        <EmptyState title={t('noGoodPractice')}>{t('noGoodPracticeDetail')}</EmptyState>
      )}
      <div className={classes.entries}>
        {rows.map((entry) => (
          <Card key={entry.id}>
            <p className={classes.dim}>
              {[entry.cycle, entry.centreName, entry.objective, entry.levelTag, entry.subjectTag]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <PlainText>{entry.text}</PlainText>
            {entry.sharedAt ? (
              <p className={classes.dim}>
                {t('sharedOn')} <InstantText at={entry.sharedAt} />
              </p>
            ) : (
              mayShare && (
                <Button
                  variant="default"
                  loading={share.isPending && share.variables.id === entry.id}
                  onClick={() => share.mutate(entry, { onSuccess: () => toast(t('shared')) })}
                >
                  {t('shareEntry')}
                </Button>
              )
            )}
          </Card>
        ))}
      </div>
      {entries.hasNextPage && (
        <Button variant="default" onClick={() => void entries.fetchNextPage()} loading={entries.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </Page>
  )
}
