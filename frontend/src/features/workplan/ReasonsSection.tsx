import { Select, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { command } from '../../api/client'
import { AutosaveFrame } from '../../ui/autosave/AutosaveFrame'
import { useAutosave } from '../../ui/autosave/useAutosave'
import { Fields } from '../../ui/FieldRow'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Lines } from '../../ui/Skeletons'
import { ChangeFields, ChangeHead } from './ChangeFields'
import { TRIGGERS, type Trigger } from './options'
import { PlanSection, type OfDraft } from './PlanSection'
import { changesQuery, readVersion, versionQuery, type Change, type Changes, type Version } from './queries'
import { namesOf } from './readable'
import { recordOf } from './useVersionSection'
import classes from './workplan.module.css'
import { t } from './words'

/** Why each thing changes, by the thing. */
type Reasons = Readonly<Record<string, { readonly trigger: Trigger; readonly reason: string }>>

export const keyOf = ({ section, itemId }: Pick<Change, 'section' | 'itemId'>): string => `${section}/${itemId ?? ''}`

export function reasonsOf({ changes }: Changes): Reasons {
  return Object.fromEntries(
    changes.flatMap((change) =>
      change.reason ? [[keyOf(change), { trigger: change.trigger ?? 'OTHER', reason: change.reason }]] : [],
    ),
  )
}

/** Only what is said about something that still changes is sent. */
export function toSend(reasons: Reasons, { changes }: Changes) {
  return changes.flatMap((change) => {
    const given = reasons[keyOf(change)]
    return given?.reason.trim() ? [{ section: change.section, itemId: change.itemId, ...given }] : []
  })
}

/** Every change against the version in force, with its reason (IQA-062). */
export function ReasonsSection(draft: OfDraft) {
  const { version } = draft
  const changes = useQuery(changesQuery(version.planId, version.id))
  return (
    <PlanSection id="changes" title={t('changes')} hint={t('reasonsHint')} version={version}>
      {changes.data ? (
        <Explained {...draft} changes={changes.data} />
      ) : changes.error ? (
        <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />
      ) : (
        <Lines />
      )}
    </PlanSection>
  )
}

function Explained({ version, area, changes }: OfDraft & { changes: Changes }) {
  const queryClient = useQueryClient()
  const before = useQuery(versionQuery(version.planId, changes.fromVersionId)).data
  const known = (fresh: Version) => {
    queryClient.setQueryData(versionQuery(version.planId, version.id).queryKey, fresh)
    return fresh.etag
  }
  const autosave = useAutosave<Reasons>({
    record: recordOf(version),
    field: 'change-reasons',
    value: reasonsOf(changes),
    etag: version.etag,
    save: async (reasons, etag) => {
      const items = toSend(reasons, changes)
      const saved = await command('PUT', '/iqa-work-plans/{planId}/versions/{versionId}/change-reasons', {
        params: { path: { planId: version.planId, versionId: version.id } },
        body: { items },
        etag,
      })
      const answered = await queryClient.fetchQuery({ ...changesQuery(version.planId, version.id), staleTime: 0 })
      return { value: reasonsOf(answered), etag: known(saved) }
    },
    reload: async () => ({
      value: reasonsOf(await queryClient.fetchQuery({ ...changesQuery(version.planId, version.id), staleTime: 0 })),
      etag: known(await readVersion(version.planId, version.id)),
    }),
  })
  const names = namesOf(area, changes.people, before?.content, version.content)
  const { value, change: say } = autosave
  if (changes.changes.length === 0) return <p className={classes.dim}>{t('noChanges')}</p>
  return (
    <AutosaveFrame
      autosave={autosave}
      describe={(mine) =>
        Object.values(mine)
          .map(({ reason }) => reason)
          .join('\n')
      }
    >
      <ul className={classes.items}>
        {changes.changes.map((change) => {
          const key = keyOf(change)
          const given = value[key] ?? { trigger: 'OTHER' as Trigger, reason: '' }
          return (
            <li key={key} className={classes.item}>
              <ChangeHead change={change} order={3} />
              <ChangeFields change={change} names={names} />
              <Fields>
                <Select
                  label={t('trigger')}
                  data={TRIGGERS}
                  allowDeselect={false}
                  value={given.trigger}
                  onChange={(trigger) => trigger && say({ ...value, [key]: { ...given, trigger } })}
                />
                <Textarea
                  label={t('whyChange')}
                  withAsterisk
                  autosize
                  maxLength={1000}
                  value={given.reason}
                  onChange={(event) => say({ ...value, [key]: { ...given, reason: event.currentTarget.value } })}
                />
              </Fields>
            </li>
          )
        })}
      </ul>
    </AutosaveFrame>
  )
}
