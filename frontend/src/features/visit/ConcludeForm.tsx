import { Button, Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useVisitCommand, type Visit } from './queries'
import { t } from './words'

/** The end of a visit: which sites were looked at, and its last day. */
export function ConcludeForm({ visit, onDone }: { visit: Visit & { etag: string }; onDone: () => void }) {
  const today = useToday()
  const send = useVisitCommand(visit)
  const sites = visit.centreSites ?? []
  const lastDay = visit.endOn && visit.endOn < today ? visit.endOn : today
  const form = useForm<{ sitesReviewed: string[]; lastDay: string | null }>({
    mode: 'controlled',
    initialValues: { sitesReviewed: sites.length === 1 ? sites.map((site) => site.id) : [], lastDay },
    validate: { sitesReviewed: (chosen) => (chosen.length === 0 ? t('chooseSites') : null) },
  })
  const submission = useSubmit(form, async (values) => {
    await send.mutateAsync({
      name: 'conclude',
      body: { sitesReviewed: values.sitesReviewed, ...(values.lastDay ? { lastDay: values.lastDay } : {}) },
    })
    toast(t('done'))
    onDone()
  })
  return (
    <Section title={t('conclude')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          {sites.length === 0 ? (
            <EmptyState title={t('sitesReviewed')} order={3}>
              {t('noSites')}
            </EmptyState>
          ) : (
            <Checkbox.Group
              label={t('sitesReviewed')}
              description={t('chooseSites')}
              withAsterisk
              {...field(form, 'sitesReviewed')}
            >
              {sites.map((site) => (
                <Checkbox key={site.id} value={site.id} label={site.name} mt="xs" />
              ))}
            </Checkbox.Group>
          )}
          <DateField
            label={t('lastDay')}
            {...field(form, 'lastDay')}
            value={form.values.lastDay}
            {...(visit.startOn ? { min: visit.startOn } : {})}
            max={today}
          />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('conclude')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
