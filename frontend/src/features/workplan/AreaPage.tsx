import { Button, Switch } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { flag, useSearchState } from '../../shared/useSearchState'
import { CommandButton } from '../../ui/CommandButton'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { AreaForm } from './AreaForm'
import { AreaFrame } from './AreaFrame'
import { LOADED } from './loaded'
import { EndMemberForm, PersonFromDayForm } from './MemberForms'
import { membersQuery, useAddMember, useNameLead, type Area, type Member } from './teamQueries'
import { RowLabel } from './RowLabel'
import { t } from './teamWords'
import classes from './workplan.module.css'

const SHAPE = { former: flag }

type Leader = Area['leads'][number]

const LEADERS: readonly Column<Leader>[] = [
  { key: 'name', header: t('lead'), isTitle: true, cell: (row) => row.name },
  { key: 'since', header: t('since'), cell: (row) => <DateText date={row.startsOn} /> },
  { key: 'until', header: t('until'), cell: (row) => (row.endsOn ? <DateText date={row.endsOn} /> : '–') },
]

/** One area: what it covers, who leads it, who is in the team (IQA-001, IQA-002). */
export function Component() {
  return (
    <AreaFrame>
      {(area) => (
        <>
          <Covers area={area} />
          <Team area={area} />
          <Leads area={area} />
        </>
      )}
    </AreaFrame>
  )
}

function Covers({ area }: { area: Area }) {
  const [editing, setEditing] = useState(false)
  if (editing) return <AreaForm centre={area.centreId} area={area} onDone={() => setEditing(false)} />
  return (
    <Section
      title={t('area')}
      actions={
        <CommandButton
          command="edit"
          commands={area.allowedCommands}
          variant="default"
          onClick={() => setEditing(true)}
        >
          {t('editArea')}
        </CommandButton>
      }
    >
      <Facts
        items={[
          [t('centre'), `${area.centreName} (${area.centreNumber})`],
          [t('lead'), area.lead?.name ?? t('nobody')],
          [t('startsOn'), <DateText key="from" date={area.startsOn} />],
          [t('endsOn'), area.endsOn && <DateText date={area.endsOn} />],
          [t('sites'), area.sites.map((site) => site.name).join(', ')],
          [t('programmes'), area.programmes.map((programme) => programme.name).join(', ')],
        ]}
      />
    </Section>
  )
}

function Leads({ area }: { area: Area }) {
  const name = useNameLead(area)
  const [naming, setNaming] = useState(false)
  return (
    <Section
      title={t('leads')}
      actions={
        !naming && (
          <CommandButton
            command="name-lead"
            commands={area.allowedCommands}
            variant="default"
            onClick={() => setNaming(true)}
          >
            {t('nameLead')}
          </CommandButton>
        )
      }
    >
      {naming && (
        <PersonFromDayForm
          title={t('nameLead')}
          text={t('nameLeadText')}
          done={t('leadNamed')}
          areaId={area.id}
          send={name.mutateAsync}
          onDone={() => setNaming(false)}
        />
      )}
      <DataTable
        caption={t('leads')}
        columns={LEADERS}
        rows={area.leads}
        rowKey={(row) => row.personId + row.startsOn}
        loading={LOADED}
        empty={<p className={classes.dim}>{t('nobody')}</p>}
      />
    </Section>
  )
}

function Team({ area }: { area: Area }) {
  const [{ former }, change] = useSearchState(SHAPE)
  const list = useInfiniteQuery(membersQuery(area.id, former))
  const add = useAddMember(area.id)
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Member>()
  const columns: readonly Column<Member>[] = [
    { key: 'name', header: t('person'), isTitle: true, cell: (row) => row.personName },
    { key: 'since', header: t('since'), cell: (row) => <DateText date={row.startsOn} /> },
    { key: 'until', header: t('until'), cell: (row) => (row.endsOn ? <DateText date={row.endsOn} /> : '–') },
    ...(former ? [{ key: 'why', header: t('reasonEnded'), cell: (row: Member) => row.reasonEnded ?? '–' }] : []),
    {
      key: 'end',
      header: t('actions'),
      cell: (row) => (
        <CommandButton
          command="end"
          commands={row.allowedCommands}
          size="compact-sm"
          variant="default"
          onClick={() => setEnding(row)}
        >
          <RowLabel label={t('endMember')} of={row.personName} />
        </CommandButton>
      ),
    },
  ]
  const mayAdd = area.allowedCommands.some((each) => each.command === 'add-member')
  return (
    <Section
      title={t('team')}
      actions={
        mayAdd &&
        !adding && (
          <Button onClick={() => setAdding(true)} variant="default">
            {t('addMember')}
          </Button>
        )
      }
    >
      {adding && (
        <PersonFromDayForm
          title={t('addMember')}
          done={t('memberAdded')}
          areaId={area.id}
          send={add.mutateAsync}
          onDone={() => setAdding(false)}
        />
      )}
      {ending && <EndMemberForm key={ending.id} member={ending} onDone={() => setEnding(undefined)} />}
      <Switch
        label={t('former')}
        checked={former}
        onChange={(event) => change({ former: event.currentTarget.checked })}
      />
      <DataTable
        caption={t('team')}
        columns={columns}
        rows={rowsOf<Member>(list.data)}
        rowKey={(row) => row.id}
        loading={list}
        empty={
          <EmptyState order={3} title={t('noMembers')}>
            {t('noMembersDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
