import { Button, Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { Badge, type Tone } from '../../ui/Badge'
import { CommandButton } from '../../ui/CommandButton'
import { isAllowed } from '../../ui/commands'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { InstantText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { deliveriesQuery, useReplay, useReplayOne, type Delivery, type Endpoint } from './queries'
import { dayAfter, startOfDay } from './span'
import { t, wordsOf } from './words'

const TONES: Readonly<Record<string, Tone>> = { PENDING: 'warn', DELIVERED: 'good', FAILED: 'bad' }

/** What was sent to an endpoint, what came of it, and sending it again. */
export function Deliveries({ endpoint }: { endpoint: Endpoint }) {
  const deliveries = useInfiniteQuery(deliveriesQuery(endpoint.id))
  const again = useReplayOne()
  const [replaying, setReplaying] = useState(false)
  const columns: readonly Column<Delivery>[] = [
    { key: 'event', header: t('event'), isTitle: true, cell: (each) => wordsOf('type', each.type) },
    { key: 'when', header: t('when'), cell: (each) => <InstantText at={each.occurredAt} /> },
    {
      key: 'state',
      header: t('state'),
      cell: (each) => <Badge tone={TONES[each.state] ?? 'neutral'}>{wordsOf('delivery', each.state)}</Badge>,
    },
    { key: 'outcome', header: t('outcome'), cell: outcome },
    { key: 'attempts', header: t('attempts'), align: 'end', cell: (each) => each.attempts },
    {
      key: 'next',
      header: t('next'),
      cell: (each) => (each.nextTryAt ? <InstantText at={each.nextTryAt} /> : '–'),
    },
    ...(isAllowed(endpoint.allowedCommands, 'replay')
      ? [
          {
            key: 'again',
            header: t('again'),
            cell: (each: Delivery) => (
              <Button
                variant="default"
                size="xs"
                loading={again.isPending && again.variables === each.id}
                aria-label={t('againLabel', { event: wordsOf('type', each.type), id: each.messageId })}
                onClick={() => again.mutate(each.id, { onSuccess: () => toast(t('onItsWay')) })}
              >
                {t('again')}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section
      title={t('log')}
      actions={
        <Button variant="default" loading={deliveries.isRefetching} onClick={() => void deliveries.refetch()}>
          {t('refresh')}
        </Button>
      }
    >
      <p>{t('logLead')}</p>
      <ProblemAlert error={again.error} />
      <DataTable
        caption={t('log')}
        columns={columns}
        rows={rowsOf<Delivery>(deliveries.data)}
        rowKey={(each) => each.id}
        loading={deliveries}
        empty={
          <EmptyState title={t('noLog')} order={3}>
            {t('noLogDetail')}
          </EmptyState>
        }
      />
      {replaying ? (
        <ReplayForm endpointId={endpoint.id} onDone={() => setReplaying(false)} />
      ) : (
        <FormActions>
          <CommandButton
            command="replay"
            commands={endpoint.allowedCommands}
            variant="default"
            onClick={() => setReplaying(true)}
          >
            {t('replay')}
          </CommandButton>
        </FormActions>
      )}
    </Section>
  )
}

function outcome(each: Delivery) {
  if (!each.outcome) return '–'
  return [
    wordsOf('outcome', each.outcome),
    each.status,
    each.duration === undefined ? undefined : t('took', { time: each.duration }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function ReplayForm({ endpointId, onDone }: { endpointId: string; onDone: () => void }) {
  const today = useToday()
  const replay = useReplay(endpointId)
  const form = useForm({
    mode: 'controlled',
    initialValues: { from: today as string | null, to: today as string | null, includeDelivered: false },
  })
  const submission = useSubmit(form, async ({ from, to, includeDelivered }) => {
    const { deliveries } = await replay.mutateAsync({
      from: startOfDay(from ?? today),
      to: startOfDay(dayAfter(to ?? today)),
      includeDelivered,
    })
    toast(t('replayed', { count: deliveries }))
    onDone()
  })
  return (
    <form onSubmit={submission.onSubmit} noValidate>
      <h3>{t('replayTitle')}</h3>
      <p>{t('replayLead')}</p>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <DateField label={t('from')} {...field(form, 'from')} value={form.values.from} max={today} />
        <DateField label={t('to')} {...field(form, 'to')} value={form.values.to} max={today} />
        <Checkbox label={t('includeDelivered')} {...field(form, 'includeDelivered', { type: 'checkbox' })} />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('replay')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
