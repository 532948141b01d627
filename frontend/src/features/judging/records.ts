import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { command, readOne } from '../../api/client'
import type { Fields } from './merge'
import {
  findingsQuery,
  judgementsQuery,
  tagOf,
  type FindingRow,
  type Findings,
  type Guide,
  type Judgement,
  type Judgements,
} from './queries'
import { SaveQueue, type RecordSnapshot, type ServerRecord } from './SaveQueue'
import { t } from './words'

interface Written {
  readonly finding?: string | undefined
  readonly note?: string | undefined
  readonly addendumNote?: string | undefined
  readonly version: number
}

interface Decided {
  readonly level?: string | undefined
  readonly rationale?: string | undefined
  readonly changeReason?: string | undefined
  readonly version: number
}

export const findingKey = (measure: string) => `finding/${measure}`
export const judgementKey = (objective: string) => `judgement/${objective}`

const findingRecord = ({ finding = '', note = '', addendumNote = '', version }: Written): ServerRecord => ({
  fields: { finding, note, addendumNote },
  version,
})
const judgementRecord = ({ level = '', rationale = '', changeReason = '', version }: Decided): ServerRecord => ({
  fields: { level, rationale, changeReason },
  version,
})

/** Nothing is said by leaving out, not by an empty text. */
const said = <T extends Fields>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== '')) as Partial<T>

/** What an answer still needs, as the server would refuse it (QMR-165). */
export function wantedOfFinding(guide: Pick<Guide, 'findings'>, fields: Fields): string | undefined {
  const answer = guide.findings.find((each) => each.code === fields.finding)
  if (!answer || fields.note?.trim()) return undefined
  if (answer.reasonRequired) return t('reasonWanted')
  return answer.noteRequired ? t('noteWanted') : undefined
}

/** What a level still needs (QMR-150, QMR-167, QMR-168). */
export function wantedOfJudgement(
  guide: Pick<Guide, 'levels'>,
  judgement: Pick<Judgement, 'proposedLevel' | 'provisionalLevel'> | undefined,
  fields: Fields,
): string | undefined {
  const level = guide.levels.find((each) => each.code === fields.level)
  if (!level) return t('levelWanted')
  const differs = judgement?.proposedLevel !== undefined && judgement.proposedLevel !== level.code
  if ((level.rationaleRequired || differs) && !fields.rationale?.trim()) return t('rationaleWanted')
  const told = judgement?.provisionalLevel
  return told !== undefined && told !== level.code && !fields.changeReason?.trim() ? t('changeReasonWanted') : undefined
}

function makeQueue(visitId: string, guide: Guide, client: QueryClient): SaveQueue {
  const findings = findingsQuery(visitId).queryKey
  const judgements = judgementsQuery(visitId).queryKey
  const codeOf = (key: string) => key.slice(key.indexOf('/') + 1)
  const isFinding = (key: string) => key.startsWith('finding/')

  return new SaveQueue(`judging/${visitId}`, {
    async save(key, fields, version) {
      const code = codeOf(key)
      if (isFinding(key)) {
        return findingRecord(
          await command('PUT', '/visits/{visitId}/findings/{measure}', {
            params: { path: { visitId, measure: code } },
            body: said(fields),
            etag: tagOf(version),
          }),
        )
      }
      return judgementRecord(
        await command('PUT', '/visits/{visitId}/judgements/{objective}', {
          params: { path: { visitId, objective: code } },
          body: { ...said(fields), level: fields.level ?? '' },
          etag: tagOf(version),
        }),
      )
    },

    async reload(key) {
      const code = codeOf(key)
      return isFinding(key)
        ? findingRecord(
            await readOne('/visits/{visitId}/findings/{measure}', { params: { path: { visitId, measure: code } } }),
          )
        : judgementRecord(
            await readOne('/visits/{visitId}/judgements/{objective}', {
              params: { path: { visitId, objective: code } },
            }),
          )
    },

    wanted: (key, fields) =>
      isFinding(key)
        ? wantedOfFinding(guide, fields)
        : wantedOfJudgement(
            guide,
            client.getQueryData<Judgements>(judgements)?.items.find((each) => each.objective === codeOf(key)),
            fields,
          ),

    saved(key, { fields, version }, before) {
      if (isFinding(key)) {
        client.setQueryData<Findings>(findings, (data) => data && withFinding(data, codeOf(key), fields, version))
      }
      // Another answer changes the proposal; another level changes what is missing.
      if (!isFinding(key) || fields.finding !== before.finding) {
        void client.invalidateQueries({ queryKey: judgements })
        void client.invalidateQueries({ queryKey: ['judging', '/visits/{visitId}/spoken-feedback'] })
      }
    },
  })
}

function withFinding(data: Findings, measure: string, fields: Fields, version: number): Findings {
  const items = data.items.map((row): FindingRow => {
    if (row.measure !== measure) return row
    const { finding: _finding, note: _note, addendumNote: _addendumNote, ...rest } = row
    return { ...rest, ...said(fields), version }
  })
  return { ...data, items, answered: items.filter((row) => row.finding).length }
}

// One queue per visit for as long as the page lives: what waits is sent also from another tab of the workspace.
const queues = new Map<string, SaveQueue>()

/** The queue of a visit, fed with what the server says. */
export function useSaveQueue(visitId: string, guide: Guide, findings: Findings, judgements: Judgements): SaveQueue {
  const client = useQueryClient()
  const queue = useMemo(() => {
    const known = queues.get(visitId)
    if (known) return known
    const made = makeQueue(visitId, guide, client)
    queues.set(visitId, made)
    made.start()
    return made
  }, [visitId, guide, client])
  useEffect(() => {
    findings.items.forEach((row) => queue.serverSays(findingKey(row.measure), findingRecord(row)))
  }, [queue, findings])
  useEffect(() => {
    judgements.items.forEach((each) => queue.serverSays(judgementKey(each.objective), judgementRecord(each)))
  }, [queue, judgements])
  return queue
}

export function useRecord(queue: SaveQueue, key: string): RecordSnapshot {
  return useSyncExternalStore(queue.subscribe, () => queue.snapshot(key))
}

export function useUnsent(queue: SaveQueue): number {
  return useSyncExternalStore(queue.subscribe, queue.unsent)
}
