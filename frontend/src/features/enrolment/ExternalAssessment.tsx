import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem, type Problem } from '../../api/problem'
import { useToday } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { Badge } from '../../ui/Badge'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card, Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { readinessQuery, useSaveExternalCheckList, type ExternalCheckList } from './queries'
import { t } from './words'

/** The check lists of the programmes that are assessed from outside; nothing where there is none (QMR-251). */
export function ExternalAssessment({ centre }: { centre: string }) {
  const readiness = useQuery(readinessQuery(centre))
  const lists = readiness.data?.externalAssessment ?? []
  const first = lists[0]
  if (!first) return null
  return (
    <Section title={t('externalTitle')}>
      <p>{t('externalLead', { day: writeDate(first.yearFrom) })}</p>
      {lists.map((list) => (
        <CheckList key={`${list.programmeId}${list.version}`} list={list} />
      ))}
    </Section>
  )
}

function CheckList({ list }: { list: ExternalCheckList }) {
  const today = useToday()
  const save = useSaveExternalCheckList(list.programmeId)
  const [problem, setProblem] = useState<Problem>()
  const [procedureAt, setProcedureAt] = useState(list.procedureAt ?? '')
  const [done, setDone] = useState<ReadonlyMap<string, string>>(
    new Map(list.items.flatMap((item) => (item.doneOn ? [[item.code, item.doneOn] as const] : []))),
  )
  const open = list.items.filter((item) => !item.doneOn).length + (list.procedureAt ? 0 : 1)
  const submit = async () => {
    setProblem(undefined)
    try {
      await save.mutateAsync({
        version: list.version,
        body: {
          ...(procedureAt.trim() ? { procedureAt } : {}),
          done: [...done].map(([code, on]) => ({ code, on })),
        },
      })
      toast(t('checkListSaved'))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  return (
    <Card label={list.programmeTitle}>
      <h3>
        {list.programmeTitle}{' '}
        {list.complete ? (
          <Badge tone="good">{t('externalComplete')}</Badge>
        ) : (
          <Badge tone="warn">{t('externalOpen', { count: open })}</Badge>
        )}
      </h3>
      <ProblemAlert error={problem} />
      <TextInput
        label={t('procedureAt')}
        maxLength={500}
        readOnly={!list.mayEdit}
        value={procedureAt}
        onChange={(event) => setProcedureAt(event.currentTarget.value)}
      />
      {list.items.map((item) => (
        <Checkbox
          key={item.code}
          mt="sm"
          label={
            <>
              {item.words} {item.late && <Badge tone="bad">{t('externalLate')}</Badge>}
            </>
          }
          description={
            item.doneOn
              ? t('externalDone', { day: writeDate(item.doneOn), by: item.doneBy ?? '' })
              : t('externalDue', { day: writeDate(item.dueOn), measure: item.measure })
          }
          checked={done.has(item.code)}
          disabled={!list.mayEdit}
          onChange={(event) => {
            const next = new Map(done)
            if (event.currentTarget.checked) next.set(item.code, item.doneOn ?? today)
            else next.delete(item.code)
            setDone(next)
          }}
        />
      ))}
      {list.mayEdit && (
        <Button mt="md" loading={save.isPending} onClick={() => void submit()}>
          {t('saveCheckList')}
        </Button>
      )}
    </Card>
  )
}
