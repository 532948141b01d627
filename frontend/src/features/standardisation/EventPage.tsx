import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Link, useParams } from 'react-router'
import { CommandButton } from '../../ui/CommandButton'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Page } from '../../ui/Page'
import { PlainText } from '../../ui/PlainText'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines, PageSkeleton } from '../../ui/Skeletons'
import { StateBadge } from '../../ui/StateBadge'
import { toast } from '../../ui/toast'
import { eventQuery, useCancelEvent, type StandardisationEvent } from './queries'
import classes from './Standardisation.module.css'
import { PartBadge, StateOfEvent } from './StateOfEvent'
import { t } from './words'

const EventForm = lazy(() => import('./EventForm'))
const MinutesForm = lazy(() => import('./MinutesForm'))

const CRUMBS = [{ label: t('title'), to: '/standardisation-events' }]
const COMMANDS = ['minute', 'edit', 'cancel'] as const
type Command = (typeof COMMANDS)[number]
const LABELS: Readonly<Record<Command, string>> = {
  minute: t('minute'),
  edit: t('edit'),
  cancel: t('cancelEvent'),
}

/** One event: what is compared, who takes part, and what came of it (IQA-074). */
export function Component() {
  const { eventId = '' } = useParams()
  const found = useQuery(eventQuery(eventId))
  if (found.isPending) return <PageSkeleton title={t('event')} />
  if (!found.data) {
    return (
      <Page title={t('event')} breadcrumbs={CRUMBS}>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    )
  }
  const event = found.data
  return (
    <Page title={event.title} breadcrumbs={CRUMBS} aside={<StateOfEvent state={event.state} />}>
      <Facts
        items={[
          [t('programme'), event.programmeTitle],
          [t('heldOn'), <DateText key="held" date={event.heldOn} />],
          [t('units'), event.units.join(', ')],
          [t('material'), event.material],
          [t('reason'), event.reason],
        ]}
      />
      <Commands event={event} />
      {event.decisions && (
        <Section title={t('decisions')}>
          <PlainText>{event.decisions}</PlainText>
        </Section>
      )}
      {event.actions.length > 0 && (
        <Section title={t('actions')}>
          <DataTable
            caption={t('actions')}
            columns={ACTIONS}
            rows={event.actions}
            rowKey={(row) => row.id}
            loading={LOADED}
            empty={null}
          />
        </Section>
      )}
      <Section title={t(event.state === 'HELD' ? 'peopleHeld' : 'people')}>
        <DataTable
          caption={t(event.state === 'HELD' ? 'peopleHeld' : 'people')}
          columns={PEOPLE}
          rows={event.people}
          rowKey={(row) => row.personId}
          loading={LOADED}
          empty={
            <EmptyState title={t('nobodyInvited')} order={3}>
              {t('nobodyInvitedDetail')}
            </EmptyState>
          }
        />
      </Section>
    </Page>
  )
}

/** What the lead can do with it now. */
function Commands({ event }: { event: StandardisationEvent }) {
  const [doing, setDoing] = useState<Command>()
  const cancel = useCancelEvent(event)
  const close = () => setDoing(undefined)
  switch (doing) {
    case undefined:
      return (
        <div className={classes.buttons}>
          {COMMANDS.map((command) => (
            <CommandButton
              key={command}
              command={command}
              commands={event.allowedCommands}
              variant={command === 'minute' ? 'filled' : 'default'}
              onClick={() => setDoing(command)}
            >
              {LABELS[command]}
            </CommandButton>
          ))}
        </div>
      )
    case 'cancel':
      return (
        <ConfirmPanel
          title={`${t('cancelEvent')}?`}
          confirmLabel={t('cancelEvent')}
          draftKey={`standardisation/${event.id}/cancel`}
          reason="required"
          danger
          onConfirm={async (reason) => {
            await cancel.mutateAsync(reason)
            toast(t('cancelled'))
            close()
          }}
          onCancel={close}
        >
          {t('cancelText')}
        </ConfirmPanel>
      )
    default:
      return (
        <Section title={LABELS[doing]}>
          <Suspense fallback={<Lines count={6} />}>
            {doing === 'edit' ? (
              <EventForm centre={event.centreId} event={event} onDone={close} />
            ) : (
              <MinutesForm event={event} onDone={close} />
            )}
          </Suspense>
        </Section>
      )
  }
}

const LOADED = { isPending: false, error: null, refetch: () => undefined }

const PEOPLE: readonly Column<StandardisationEvent['people'][number]>[] = [
  { key: 'person', header: t('person'), isTitle: true, cell: (row) => row.personName },
  { key: 'part', header: t('part'), cell: (row) => <PartBadge part={row.part} /> },
]

const ACTIONS: readonly Column<StandardisationEvent['actions'][number]>[] = [
  {
    key: 'reference',
    header: t('action'),
    isTitle: true,
    cell: (row) => (
      <Anchor component={Link} to={`/actions/${row.id}`} inherit>
        {row.reference}
      </Anchor>
    ),
  },
  { key: 'owner', header: t('owner'), cell: (row) => row.ownerName },
  { key: 'due', header: t('due'), cell: (row) => <DateText date={row.dueOn} /> },
  { key: 'state', header: t('state'), cell: (row) => <StateBadge of="action" state={row.state} /> },
]
