import { AreaFrame } from './AreaFrame'
import { Declarations } from './Declarations'
import { t } from './teamWords'

/** The declarations of a centre, below an area (IQA-077). */
export function Component() {
  return (
    <AreaFrame title={t('conflicts')} lead={t('conflictsLead')}>
      {(area) => <Declarations at={{ centreId: area.centreId, areaId: area.id }} />}
    </AreaFrame>
  )
}
