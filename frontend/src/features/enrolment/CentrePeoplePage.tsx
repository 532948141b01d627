import { useParams } from 'react-router'
import { CentrePeopleView } from './CentrePeopleView'

/** The people of a centre, for those who look after it. */
export function Component() {
  const { centre = '' } = useParams()
  return <CentrePeopleView centre={centre} isOwn={false} />
}
