import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { Lines } from '../../ui/Skeletons'
import { ItemCard } from './ItemCard'
import { PlanSection, type OfDraft } from './PlanSection'
import { whenOf } from './points'
import type { Point, Version } from './queries'
import { useItems } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

const itemsOf = (version: Version) => version.content.monitoringPoints
const alike = (sent: Point, answered: Point) =>
  sent.title.trim() === answered.title && sent.fromOn === answered.fromOn && sent.after === answered.after

const AddPoint = lazy(() => import('./AddPoint'))
const PointFields = lazy(() => import('./PointFields'))

/** When, how and for what the work of the team is looked at (IQA-047 to IQA-049). */
export function PointsSection(draft: OfDraft) {
  const { version } = draft
  const { autosave, items, add, set, remove, elementOf } = useItems<Point>({
    version,
    field: 'monitoring-points',
    itemsOf,
    alike,
    put: (points, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/monitoring-points', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items: points },
        etag,
      }),
  })
  const [adding, setAdding] = useState(false)
  return (
    <PlanSection id="points" title={t('points')} hint={t('pointsHint')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) => mine.map((point) => `${point.title}: ${whenOf(point)}`).join('\n')}
      >
        {items.length === 0 && <p className={classes.dim}>{t('noPoints')}</p>}
        <ul className={classes.items} aria-label={t('points')}>
          {items.map((item) => (
            <ItemCard
              key={item.key}
              element={elementOf(item)}
              title={item.title}
              facts={whenOf(item)}
              onRemove={() => remove(item.key)}
            >
              <Suspense fallback={<Lines count={3} />}>
                <PointFields {...draft} point={item} onChange={(part) => set(item.key, part)} />
              </Suspense>
            </ItemCard>
          ))}
        </ul>
      </AutosaveFrame>
      {adding ? (
        <Suspense fallback={<Lines count={3} />}>
          <AddPoint {...draft} onAdd={add} onDone={() => setAdding(false)} />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addPoint')}
        </Button>
      )}
    </PlanSection>
  )
}
