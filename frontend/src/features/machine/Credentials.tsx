import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Badge, type Tone } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText, InstantText } from '../../ui/DateText'
import { FormActions } from '../../ui/FieldRow'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useEndGrace, useRotate, type Credential, type Machine } from './queries'
import { Secret } from './Secret'
import { daysInWords, t, wordsOf } from './words'

const TONES: Readonly<Record<string, Tone>> = { ACTIVE: 'good', GRACE: 'warn', ENDED: 'neutral' }
const GRACES = [1, 3, 7, 14, 30]

const columns: readonly Column<Credential>[] = [
  { key: 'client', header: t('clientId'), isTitle: true, cell: (each) => <code>{each.clientId}</code> },
  {
    key: 'state',
    header: t('state'),
    cell: (each) => <Badge tone={TONES[each.state] ?? 'neutral'}>{wordsOf('credential', each.state)}</Badge>,
  },
  { key: 'made', header: t('made'), cell: (each) => <InstantText at={each.createdAt} /> },
  {
    key: 'until',
    header: t('goodUntil'),
    cell: (each) =>
      each.endedAt ? <InstantText at={each.endedAt} /> : each.graceEndsOn ? <DateText date={each.graceEndsOn} /> : '–',
  },
  {
    key: 'used',
    header: `${t('lastUsed')} (${t('aboutHour')})`,
    cell: (each) => (each.lastUsedAt ? <InstantText at={each.lastUsedAt} /> : t('never')),
  },
]

/** By which credentials the machine signs in, and making a new one. */
export function Credentials({ machine }: { machine: Machine }) {
  const [doing, setDoing] = useState<'rotate' | 'end'>()
  const [days, setDays] = useState(7)
  const rotate = useRotate(machine)
  const endGrace = useEndGrace(machine)
  const done = () => setDoing(undefined)
  return (
    <Section title={t('credentials')}>
      <p>{t('credentialsLead')}</p>
      {rotate.isSuccess && <Secret made={rotate.data} />}
      <DataTable
        caption={t('credentials')}
        columns={columns}
        rows={machine.credentials}
        rowKey={(each) => each.clientId}
        loading={{ isPending: false, error: null, refetch: () => undefined }}
        empty={null}
      />
      {doing === 'rotate' && (
        <ConfirmPanel
          title={t('rotateTitle')}
          confirmLabel={t('rotate')}
          draftKey={`machine/${machine.id}/rotate`}
          onConfirm={async () => {
            await rotate.mutateAsync({ graceDays: days })
            done()
          }}
          onCancel={done}
        >
          <p>{t('rotateDetail')}</p>
          <NativeSelect
            label={t('graceDays')}
            value={String(days)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
            data={GRACES.map((count) => ({ value: String(count), label: daysInWords(count) }))}
          />
        </ConfirmPanel>
      )}
      {doing === 'end' && (
        <ConfirmPanel
          title={t('endGraceQuestion')}
          confirmLabel={t('endGrace')}
          draftKey={`machine/${machine.id}/end-grace`}
          danger
          onConfirm={async () => {
            await endGrace.mutateAsync(undefined)
            toast(t('graceEnded'))
            done()
          }}
          onCancel={done}
        >
          {t('endGraceDetail')}
        </ConfirmPanel>
      )}
      {!doing && (
        <FormActions>
          <CommandButton
            command="rotate"
            commands={machine.allowedCommands}
            variant="default"
            onClick={() => setDoing('rotate')}
          >
            {t('rotate')}
          </CommandButton>
          <CommandButton
            command="end-grace"
            commands={machine.allowedCommands}
            variant="default"
            onClick={() => setDoing('end')}
          >
            {t('endGrace')}
          </CommandButton>
        </FormActions>
      )}
    </Section>
  )
}
