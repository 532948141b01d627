import { Button } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { Badge } from '../../ui/Badge'
import { EmptyState } from '../../ui/EmptyState'
import { FormActions } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { Comments } from './Comments'
import { ApprovalsSection, ChangesSection, RecognitionSection } from './Declarations'
import { breadcrumbsOf, DocumentPage } from './DocumentPage'
import classes from './engagement.module.css'
import type { EngagementDocument } from './queries'
import { SECTIONS, sectionAt, type SectionPath } from './sections'
import { ContactSection, EvidenceSection, PreviousItemsSection, StatementSection } from './Statements'
import { statusOf } from './status'
import { t } from './words'

/** One section of the document on a page of its own; it saves by itself. */
export function Component() {
  const { section: path } = useParams()
  const section = sectionAt(path)
  return (
    <DocumentPage title={section?.label ?? t('title')}>
      {(document) =>
        section ? <SectionOf document={document} path={section.path} /> : <EmptyState title={t('notHere')} />
      }
    </DocumentPage>
  )
}

function SectionOf({ document, path }: { document: EngagementDocument; path: SectionPath }) {
  const index = SECTIONS.findIndex((each) => each.path === path)
  const section = SECTIONS[index] ?? SECTIONS[0]
  const next = SECTIONS[index + 1]
  const { status } = document.sections[section.key]
  const shown = statusOf(status)
  const base = `/visits/${document.visitId}/engagement`
  return (
    <Page
      title={section.label}
      breadcrumbs={breadcrumbsOf(document)}
      aside={<Badge tone={shown.tone}>{shown.label}</Badge>}
      narrow
    >
      {!status.mayEdit && (
        <div className={classes.banner}>
          {['NOT_STARTED', 'DRAFT', 'RETURNED', 'SIGNED'].includes(document.state) ? t('notYours') : t('readOnly')}
        </div>
      )}
      <Editor key={document.id + path} document={document} path={path} />
      {status.started && status.missing.length > 0 && (
        <ul>
          {status.missing.map((each) => (
            <li key={String(each.pointer) + String(each.message)}>{each.message}</li>
          ))}
        </ul>
      )}
      <FormActions>
        {next ? (
          <Button component={Link} to={`${base}/sections/${next.path}`}>
            {t('next', { section: next.label })}
          </Button>
        ) : (
          <Button component={Link} to={`${base}/check`}>
            {t('check')}
          </Button>
        )}
        <Button component={Link} to={base} variant="default">
          {t('back')}
        </Button>
      </FormActions>
      <Comments document={document} section={section.code} />
    </Page>
  )
}

function Editor({ document, path }: { document: EngagementDocument; path: SectionPath }) {
  switch (path) {
    case 'contact':
      return <ContactSection document={document} />
    case 'previous-items':
      return <PreviousItemsSection document={document} />
    case 'changes':
      return <ChangesSection document={document} />
    case 'strengths':
    case 'weaknesses':
      return <StatementSection document={document} section={path} />
    case 'evidence-index':
      return <EvidenceSection document={document} />
    case 'recognition':
      return <RecognitionSection document={document} />
    case 'approvals':
      return <ApprovalsSection document={document} />
  }
}
