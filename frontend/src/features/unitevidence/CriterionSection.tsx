import { Anchor, Button, Select } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { writeDate } from '../../shared/time/dates'
import { Badge, Circle } from '../../ui/Badge'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { grouped, keyOf } from './offered'
import { offersQuery, useTag, useUntag, type Criterion, type Tagged } from './queries'
import classes from './UnitEvidence.module.css'
import { t } from './words'

interface Props {
  readonly centre: string
  readonly criterion: Criterion
}

/** A criterion with the records that show it. */
export function CriterionSection({ centre, criterion }: Props) {
  const { code, statement, records } = criterion
  const [adding, setAdding] = useState(false)
  const untag = useUntag()
  return (
    <div id={`criterion-${code}`}>
      <Section
        title={t('criterionOf', { code, statement })}
        actions={
          records.length > 0 ? (
            <Badge tone="good" shape={<Circle fill="full" />}>
              {t('hasSome', { count: String(records.length) })}
            </Badge>
          ) : (
            <Badge tone="warn" shape={<Circle fill="empty" />}>
              {t('hasNone')}
            </Badge>
          )
        }
      >
        <ProblemAlert error={untag.error} />
        {records.length > 0 && (
          <ul className={classes.records}>
            {records.map((record) => (
              <li key={record.id}>
                <span className={classes.what}>
                  <Title record={record} />
                  <span className={classes.hint}>
                    {t(`type_${record.recordType}`)}
                    {record.on && (
                      <>
                        {' · '}
                        <DateText date={record.on} />
                      </>
                    )}
                  </span>
                </span>
                <Button
                  variant="subtle"
                  aria-label={t('removeOf', { title: record.title, code })}
                  loading={untag.isPending && untag.variables.id === record.id}
                  onClick={() => untag.mutate(record, { onSuccess: () => toast(t('removed')) })}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {adding ? (
          <AddForm centre={centre} criterion={criterion} onDone={() => setAdding(false)} />
        ) : (
          <Button variant="default" aria-label={t('addTo', { code })} onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )}
      </Section>
    </div>
  )
}

function Title({ record }: { record: Tagged }) {
  return record.link ? (
    <Anchor component={Link} to={record.link} inherit>
      {record.title}
    </Anchor>
  ) : (
    record.title
  )
}

function AddForm({ centre, criterion, onDone }: Props & { readonly onDone: () => void }) {
  const offers = useQuery(offersQuery(centre))
  const tag = useTag()
  const form = useForm({
    mode: 'controlled',
    initialValues: { recordId: null as string | null },
    validate: { recordId: isNotEmpty(t('chooseRecord')) },
  })
  const shown = new Set(criterion.records.map(({ recordType, recordId }) => keyOf({ type: recordType, id: recordId })))
  const left = offers.data?.items.filter((one) => !shown.has(keyOf(one)))
  const submission = useSubmit(form, async ({ recordId }) => {
    const chosen = left?.find((one) => keyOf(one) === recordId)
    if (!chosen) return
    await tag.mutateAsync({ centre, criterion: criterion.code, recordType: chosen.type, recordId: chosen.id })
    toast(t('added'))
    onDone()
  })
  if (offers.error) return <ProblemAlert error={offers.error} onRetry={() => void offers.refetch()} />
  if (left?.length === 0) {
    return (
      <EmptyState title={t('noMore')} order={3}>
        {t('noMoreDetail')}
      </EmptyState>
    )
  }
  return (
    <form onSubmit={submission.onSubmit} noValidate aria-label={t('addTo', { code: criterion.code })}>
      <ErrorSummary {...submission.summary} />
      <Fields>
        <Select
          label={t('record')}
          withAsterisk
          searchable
          disabled={!left}
          data={grouped(left ?? [], {
            type: (type) => t(`type_${type}`),
            about: (name) => t('about', { name }),
            day: writeDate,
          })}
          {...field(form, 'recordId')}
        />
      </Fields>
      <FormActions>
        <Button type="submit" loading={submission.sending}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </FormActions>
    </form>
  )
}
