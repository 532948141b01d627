import { Select } from '@mantine/core'
import { useState } from 'react'
import { isAllowed } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { asProblem, type Problem } from '../../api/problem'
import { useNameDuty, type CentrePeople, type DutyHolder } from './queries'
import { staffOf } from './staff'
import { plain, t } from './words'

const DONE = { isPending: false, error: null, refetch: () => undefined }

/** Who of the senior staff answers for what. */
export function Duties({ centre, people }: { centre: string; people: CentrePeople }) {
  const mayName = isAllowed(people.allowedCommands, 'name-duty')
  const name = useNameDuty(centre)
  const [problem, setProblem] = useState<Problem>()
  const save = async (duty: DutyHolder['duty'], personId: string | null) => {
    setProblem(undefined)
    try {
      await name.mutateAsync({ duty, personId })
      toast(t('dutySaved'))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const columns: readonly Column<DutyHolder>[] = [
    { key: 'duty', header: t('duty'), isTitle: true, cell: (each) => plain(each.duty) },
    {
      key: 'person',
      header: t('heldBy'),
      cell: (each) =>
        mayName ? (
          <Select
            aria-label={plain(each.duty)}
            placeholder={t('nobody')}
            data={staffOf(people)}
            value={each.person?.id ?? null}
            onChange={(personId) => void save(each.duty, personId)}
            clearable
            searchable
          />
        ) : (
          (each.person?.name ?? t('nobody'))
        ),
    },
  ]
  return (
    <Section title={t('duties')}>
      <ProblemAlert error={problem} />
      <DataTable
        caption={t('duties')}
        columns={columns}
        rows={people.duties}
        rowKey={(each) => each.duty}
        loading={DONE}
        empty={null}
      />
    </Section>
  )
}
