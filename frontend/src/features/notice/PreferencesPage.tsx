import { Button, Radio } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { CalendarFeed } from './CalendarFeed'
import { preferencesQuery, useSavePreferences, type Preferences } from './queries'
import { t } from './words'

type Group = Preferences['groups'][number]
type Delivery = Group['delivery']

const DELIVERIES: readonly Delivery[] = ['AT_ONCE', 'DAILY_DIGEST', 'IN_APP_ONLY']

/** How a person is told, and their calendar. */
export function Component() {
  const preferences = useQuery(preferencesQuery())
  return (
    <Page title={t('preferences')} lead={t('preferencesLead')}>
      <ProblemAlert error={preferences.error} onRetry={() => void preferences.refetch()} />
      {preferences.isPending && <Lines count={6} />}
      {preferences.data && <Choices groups={preferences.data.groups} />}
      <CalendarFeed />
    </Page>
  )
}

function Choices({ groups }: { groups: readonly Group[] }) {
  const save = useSavePreferences()
  const free = groups.filter((each) => !each.fixed)
  const form = useForm<Record<string, string>>({
    mode: 'controlled',
    initialValues: Object.fromEntries(free.map((each) => [each.group, each.delivery])),
  })
  const submission = useSubmit(form, async (values) => {
    await save.mutateAsync({
      groups: free.map(({ group }) => ({ group, delivery: (values[group] ?? 'AT_ONCE') as Delivery })),
    })
    toast(t('preferencesSaved'))
  })
  return (
    <Section title={t('howTold')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        {free.map((each) => (
          <Radio.Group
            key={each.group}
            label={t(`group_${each.group}`)}
            description={t('toldWhen', { when: each.kinds.map((kind) => kind.when).join('; ') })}
            mb="lg"
            {...field(form, each.group)}
          >
            {DELIVERIES.map((delivery) => (
              <Radio key={delivery} value={delivery} label={t(`delivery_${delivery}`)} mt="xs" />
            ))}
          </Radio.Group>
        ))}
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('savePreferences')}
          </Button>
        </FormActions>
      </form>
      {groups
        .filter((each) => each.fixed)
        .map((each) => (
          <Section key={each.group} title={t(`group_${each.group}`)} order={3}>
            <p>{t('legalLead')}</p>
            <ul>
              {each.kinds.map((kind) => (
                <li key={kind.template}>
                  {t('legalKind', { when: sentence(kind.when) })} {kind.why}
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </Section>
  )
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
