import { Button, CopyButton, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { InstantText } from '../../ui/DateText'
import { FormActions } from '../../ui/FieldRow'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { calendarQuery, useMakeCalendar, useRevokeCalendar } from './queries'
import { t } from './words'

/** The person's dates in a calendar of theirs: the address is shown once, when it is made. */
export function CalendarFeed() {
  const feed = useQuery(calendarQuery())
  const make = useMakeCalendar()
  const revoke = useRevokeCalendar()
  const [asking, setAsking] = useState<'replace' | 'revoke'>()
  const address = make.data?.address
  const done = () => setAsking(undefined)
  return (
    <Section title={t('calendar')}>
      <p>{t('calendarLead')}</p>
      <p>{t('calendarSecret')}</p>
      <ProblemAlert error={feed.error ?? make.error} onRetry={() => void feed.refetch()} />
      {feed.isPending && <Lines count={2} />}
      {address && (
        <>
          <TextInput
            label={t('calendarAddress')}
            description={t('calendarOnce')}
            value={address}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <FormActions>
            <CopyButton value={address}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copyAddress')}</Button>}
            </CopyButton>
          </FormActions>
        </>
      )}
      {feed.data?.active && feed.data.since && (
        <p>
          {t('calendarSince')} <InstantText at={feed.data.since} />.
        </p>
      )}
      {asking === 'replace' && (
        <ConfirmPanel
          title={t('replaceQuestion')}
          confirmLabel={t('replaceCalendar')}
          draftKey="notice/calendar/replace"
          onConfirm={() => make.mutateAsync().then(done)}
          onCancel={done}
        >
          {t('replaceDetail')}
        </ConfirmPanel>
      )}
      {asking === 'revoke' && (
        <ConfirmPanel
          title={t('revokeQuestion')}
          confirmLabel={t('revokeCalendar')}
          draftKey="notice/calendar/revoke"
          danger
          onConfirm={async () => {
            await revoke.mutateAsync()
            make.reset()
            toast(t('calendarRevoked'))
            done()
          }}
          onCancel={done}
        >
          {t('revokeDetail')}
        </ConfirmPanel>
      )}
      {feed.data && !asking && (
        <FormActions>
          {feed.data.active ? (
            <>
              <Button variant="default" onClick={() => setAsking('replace')}>
                {t('replaceCalendar')}
              </Button>
              <Button variant="default" onClick={() => setAsking('revoke')}>
                {t('revokeCalendar')}
              </Button>
            </>
          ) : (
            <Button loading={make.isPending} onClick={() => make.mutate()}>
              {t('makeCalendar')}
            </Button>
          )}
        </FormActions>
      )}
    </Section>
  )
}
