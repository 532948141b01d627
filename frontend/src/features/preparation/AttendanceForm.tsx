import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { FormActions } from '../../ui/FieldRow'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import classes from './Preparation.module.css'
import { useAttendance, type Person } from './queries'
import { t } from './words'

const noted = (person: Person) => (person.state === 'ATTENDED' ? 'yes' : person.state === 'ABSENT' ? 'no' : '')

/** For everyone who was invited: whether they came (QMR-146). */
export function AttendanceForm({ visitId, people }: { visitId: string; people: readonly Person[] }) {
  const save = useAttendance(visitId)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const send = () =>
    save.mutate(
      Object.entries(chosen).map(([invitationId, value]) => ({ invitationId, attended: value === 'yes' })),
      {
        onSuccess: () => {
          setChosen({})
          toast(t('attendanceSaved'))
        },
      },
    )
  return (
    <Section order={3} title={t('attendance')}>
      <p className={classes.dim}>{t('attendanceLead')}</p>
      <ProblemAlert error={save.error} />
      {people.map((person) => (
        <Radio.Group
          key={person.invitationId}
          label={person.name}
          value={chosen[person.invitationId] ?? noted(person)}
          onChange={(value) => setChosen({ ...chosen, [person.invitationId]: value })}
        >
          <div className={classes.actions}>
            <Radio value="yes" label={t('came')} />
            <Radio value="no" label={t('cameNot')} />
          </div>
        </Radio.Group>
      ))}
      {Object.keys(chosen).length > 0 && (
        <FormActions>
          <Button loading={save.isPending} onClick={send}>
            {t('saveAttendance')}
          </Button>
        </FormActions>
      )}
    </Section>
  )
}
