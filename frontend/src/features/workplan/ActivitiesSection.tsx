import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { Lines } from '../../ui/Skeletons'
import { writeDate } from '../../shared/time/dates'
import { ItemCard } from './ItemCard'
import { kindOf } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import type { Activity, Version } from './queries'
import { useItems } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

const ActivityFields = lazy(() => import('./ActivityFields'))
const AddActivity = lazy(() => import('./AddActivity'))

const itemsOf = (version: Version) => version.content.activities
const alike = (sent: Activity, answered: Activity) =>
  sent.title.trim() === answered.title && sent.kind === answered.kind && sent.fromOn === answered.fromOn

/** What the team will do, when, and who answers for it (IQA-020, IQA-029). */
export function ActivitiesSection(draft: OfDraft) {
  const { version, members } = draft
  const { autosave, items, add, set, remove, elementOf } = useItems<Activity>({
    version,
    field: 'activities',
    itemsOf,
    alike,
    put: (activities, etag) =>
      command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/activities', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items: activities },
        etag,
      }),
  })
  const [adding, setAdding] = useState(false)
  const nameOf = (id: string | undefined) => members.find((each) => each.personId === id)?.personName ?? t('nobody')
  return (
    <PlanSection id="activities" title={t('activities')} hint={t('activitiesHint')} version={version}>
      <AutosaveFrame
        autosave={autosave}
        describe={(mine) => mine.map(({ title, fromOn, toOn }) => `${title}: ${fromOn} – ${toOn}`).join('\n')}
      >
        {items.length === 0 && <p className={classes.dim}>{t('noActivities')}</p>}
        <ul className={classes.items} aria-label={t('activities')}>
          {items.map((item) => (
            <ItemCard
              key={item.key}
              element={elementOf(item)}
              title={item.title}
              facts={`${kindOf(item.kind)} · ${writeDate(item.fromOn)} – ${writeDate(item.toOn)} · ${nameOf(item.responsibleId)}`}
              onRemove={() => remove(item.key)}
            >
              <Suspense fallback={<Lines count={3} />}>
                <ActivityFields {...draft} activity={item} onChange={(part) => set(item.key, part)} />
              </Suspense>
            </ItemCard>
          ))}
        </ul>
      </AutosaveFrame>
      {adding ? (
        <Suspense fallback={<Lines count={3} />}>
          <AddActivity version={version} onAdd={add} onDone={() => setAdding(false)} />
        </Suspense>
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          {t('addActivity')}
        </Button>
      )}
    </PlanSection>
  )
}
