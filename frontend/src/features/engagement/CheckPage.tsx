import { Anchor, Button } from '@mantine/core'
import { Link, useNavigate } from 'react-router'
import { CommandButton } from '../../ui/CommandButton'
import { Page } from '../../ui/Page'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import { breadcrumbsOf, DocumentPage } from './DocumentPage'
import classes from './engagement.module.css'
import { useDocumentCommand, type EngagementDocument } from './queries'
import { Reading } from './Reading'
import { placeOf, sectionAt } from './sections'
import { t } from './words'

/** Check your answers, then ask the head of centre to sign. */
export function Component() {
  return <DocumentPage title={t('check')}>{(document) => <Check document={document} />}</DocumentPage>
}

function Check({ document }: { document: EngagementDocument }) {
  const navigate = useNavigate()
  const send = useDocumentCommand(document)
  const base = `/visits/${document.visitId}/engagement`
  const request = async () => {
    try {
      await send.mutateAsync('request-signature')
      toast(t('requested'))
      void navigate(base)
    } catch {
      // Shown above the button.
    }
  }
  return (
    <Page title={t('check')} breadcrumbs={breadcrumbsOf(document)} lead={t('checkLead')} narrow>
      <Reading
        document={document}
        after={(path) => (
          <p className={classes.noPrint}>
            <Anchor component={Link} to={`${base}/sections/${path}`}>
              {t('changeAnswer', { section: (sectionAt(path)?.label ?? '').toLowerCase() })}
            </Anchor>
          </p>
        )}
      />
      <ProblemAlert error={send.error} />
      <div className={classes.actions}>
        <CommandButton
          command="request-signature"
          commands={document.allowedCommands}
          loading={send.isPending}
          onClick={() => void request()}
          linkTo={(missing) => placeOf(document.visitId, missing.pointer)}
        >
          {t('requestSignature')}
        </CommandButton>
        <Button component={Link} to={base} variant="default">
          {t('back')}
        </Button>
      </div>
    </Page>
  )
}
