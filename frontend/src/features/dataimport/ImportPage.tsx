import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Page } from '../../ui/Page'
import { ImportView } from './ImportView'
import { centreQuery } from './queries'
import { t } from './words'

/** Lists of a centre. */
export function Component() {
  const { centre = '' } = useParams()
  const record = useQuery(centreQuery(centre))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[
        { label: t('centres'), to: '/centres' },
        { label: record.data?.name ?? centre, to: `/centres/${centre}` },
      ]}
    >
      <ImportView centre={centre} />
    </Page>
  )
}
