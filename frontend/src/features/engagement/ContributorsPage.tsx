import { Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { rowsOf } from '../../api/query'
import { isAllowed } from '../../ui/commands'
import { EmptyState } from '../../ui/EmptyState'
import { FormActions } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import { toast } from '../../ui/toast'
import { breadcrumbsOf, DocumentPage } from './DocumentPage'
import classes from './engagement.module.css'
import {
  possibleContributorsQuery,
  useNameContributors,
  type Colleague,
  type EngagementDocument,
  type SectionCode,
} from './queries'
import { SECTIONS } from './sections'
import { t } from './words'

/** The nominee opens single sections to colleagues. */
export function Component() {
  return <DocumentPage title={t('contributors')}>{(document) => <Contributors document={document} />}</DocumentPage>
}

type Chosen = Readonly<Record<string, readonly SectionCode[]>>

function Contributors({ document }: { document: EngagementDocument }) {
  const navigate = useNavigate()
  const list = useInfiniteQuery(possibleContributorsQuery(document.id))
  const save = useNameContributors(document)
  const [chosen, setChosen] = useState<Chosen>(() =>
    Object.fromEntries(document.contributors.map((each) => [each.personId, each.sections])),
  )
  const colleagues = rowsOf<Colleague>(list.data)
  const base = `/visits/${document.visitId}/engagement`

  const submit = async () => {
    try {
      await save.mutateAsync({
        contributors: Object.entries(chosen)
          .filter(([, sections]) => sections.length > 0)
          .map(([personId, sections]) => ({ personId, sections: [...sections] })),
      })
      toast(t('contributorsSaved'))
      void navigate(base)
    } catch {
      // Shown below; what was chosen stays.
    }
  }

  return (
    <Page title={t('contributors')} breadcrumbs={breadcrumbsOf(document)} lead={t('contributorsLead')} narrow>
      <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Lines />}
      {list.isSuccess && colleagues.length === 0 && (
        <EmptyState title={t('noColleagues')}>{t('noColleaguesDetail')}</EmptyState>
      )}
      <div className={classes.stack}>
        {colleagues.map((colleague) => (
          <Card key={colleague.personId} label={colleague.name}>
            <Checkbox.Group
              label={t('chooseSections', { name: colleague.name })}
              value={[...(chosen[colleague.personId] ?? [])]}
              onChange={(sections) => setChosen({ ...chosen, [colleague.personId]: sections as SectionCode[] })}
            >
              <div className={classes.choices}>
                {SECTIONS.map((section) => (
                  <Checkbox key={section.code} value={section.code} label={section.label} />
                ))}
              </div>
            </Checkbox.Group>
          </Card>
        ))}
      </div>
      {list.hasNextPage && (
        <Button variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('moreColleagues')}
        </Button>
      )}
      <ProblemAlert error={save.error} />
      <FormActions>
        {isAllowed(document.allowedCommands, 'name-contributors') && colleagues.length > 0 && (
          <Button loading={save.isPending} onClick={() => void submit()}>
            {t('saveContributors')}
          </Button>
        )}
        <Button component={Link} to={base} variant="default">
          {t('back')}
        </Button>
      </FormActions>
    </Page>
  )
}
