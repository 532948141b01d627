import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { PageSkeleton } from '../../ui/Skeletons'
import { termsQuery } from './queries'
import { t } from './words'

/** An edition of the terms of recognition, to read and print. */
export function Component() {
  const { termsId = '' } = useParams()
  const terms = useQuery(termsQuery(termsId))
  if (terms.isPending) return <PageSkeleton />
  return (
    <Page narrow title={terms.data ? `${terms.data.title}, ${terms.data.edition}` : t('termsTitle')}>
      <ProblemAlert error={terms.error} onRetry={() => void terms.refetch()} />
      {terms.data?.text && <PlainText>{terms.data.text}</PlainText>}
    </Page>
  )
}
