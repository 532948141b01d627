import { Anchor, Button, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useHasRole, useToday } from '../../shared/session/SessionContext'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Fields, FormActions } from '../../ui/FieldRow'
import { field, useSubmit } from '../../ui/fields'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { useFormDraft } from '../../ui/useDraft'
import { termsEditionsQuery, usePublishTerms, type Edition } from './queries'
import { t } from './words'

/** The editions of the terms of recognition, and publishing the next one. */
export function Component() {
  const today = useToday()
  const mayPublish = useHasRole('AO_ADMIN')
  const list = useInfiniteQuery(termsEditionsQuery())
  const [publishing, setPublishing] = useState(false)
  const editions = rowsOf<Edition>(list.data)
  const current = editions
    .filter((each) => each.inForceFrom <= today)
    .reduce<Edition | undefined>(
      (last, each) => (last && last.inForceFrom >= each.inForceFrom ? last : each),
      undefined,
    )
  const columns: readonly Column<Edition>[] = [
    {
      key: 'edition',
      header: t('edition'),
      isTitle: true,
      cell: (row) => (
        <Anchor component={Link} to={`/recognition-terms/${row.id}`} inherit>
          {row.edition}
        </Anchor>
      ),
    },
    { key: 'title', header: t('title'), cell: (row) => row.title },
    { key: 'from', header: t('inForceFrom'), cell: (row) => <DateText date={row.inForceFrom} /> },
    {
      key: 'state',
      header: t('inForce'),
      cell: (row) =>
        row.inForceFrom > today ? (
          <Badge tone="info">{t('notYetInForce')}</Badge>
        ) : row.id === current?.id ? (
          <Badge tone="good">{t('inForceNow')}</Badge>
        ) : (
          <Badge tone="neutral">{t('replaced')}</Badge>
        ),
    },
  ]
  return (
    <Page
      title={t('termsTitle')}
      lead={t('termsLead')}
      actions={mayPublish && !publishing && <Button onClick={() => setPublishing(true)}>{t('publishTerms')}</Button>}
    >
      {publishing && <EditionForm onDone={() => setPublishing(false)} />}
      <DataTable
        caption={t('termsTitle')}
        columns={columns}
        rows={editions}
        rowKey={(row) => row.id}
        loading={list}
        empty={<EmptyState title={t('noTerms')}>{t('noTermsDetail')}</EmptyState>}
      />
    </Page>
  )
}

function EditionForm({ onDone }: { onDone: () => void }) {
  const publish = usePublishTerms()
  const form = useForm<{ edition: string; title: string; text: string; inForceFrom: string | null }>({
    mode: 'controlled',
    initialValues: { edition: '', title: '', text: '', inForceFrom: null },
    validate: {
      edition: isNotEmpty(t('enterEdition')),
      title: isNotEmpty(t('enterTitle')),
      text: isNotEmpty(t('enterText')),
      inForceFrom: isNotEmpty(t('enterInForce')),
    },
  })
  const clearDraft = useFormDraft('enrolment/terms', form)
  const submission = useSubmit(form, async ({ inForceFrom, ...values }) => {
    await publish.mutateAsync({ ...values, inForceFrom: inForceFrom ?? '' })
    clearDraft()
    toast(t('termsPublished'))
    onDone()
  })
  return (
    <Section title={t('publishTerms')}>
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <Fields>
          <TextInput
            label={t('edition')}
            description={t('editionHint')}
            withAsterisk
            maxLength={20}
            {...field(form, 'edition')}
          />
          <TextInput label={t('title')} withAsterisk maxLength={200} {...field(form, 'title')} />
          <Textarea
            label={t('termsText')}
            description={t('termsTextHint')}
            withAsterisk
            autosize
            minRows={10}
            maxRows={30}
            {...field(form, 'text')}
          />
          <DateField
            label={t('inForceFrom')}
            description={t('publishTermsText')}
            withAsterisk
            {...field(form, 'inForceFrom')}
            value={form.values.inForceFrom}
          />
        </Fields>
        <FormActions>
          <Button type="submit" loading={submission.sending}>
            {t('publishTerms')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('cancel')}
          </Button>
        </FormActions>
      </form>
    </Section>
  )
}
