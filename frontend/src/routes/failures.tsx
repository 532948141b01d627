import { Button, Group } from '@mantine/core'
import { isRouteErrorResponse, Link, useRouteError } from 'react-router'
import { asProblem, Problem } from '../api/problem'
import { t } from '../shared/i18n/en-GB'
import { reloadWithNewest } from '../shared/worker'
import { Page } from '../ui/Page'
import { ProblemAlert } from '../ui/ProblemAlert'

export function NotFoundPage() {
  return (
    <Page title={t('notFound')} narrow>
      <p>{t('notFoundDetail')}</p>
      <Button component={Link} to="/">
        {t('goHome')}
      </Button>
    </Page>
  )
}

/** The address of a page that lives from the server, opened without a network. */
export function NeedsConnection() {
  return (
    <Page title={t('needsConnection')} narrow>
      <p>{t('needsConnectionDetail')}</p>
      <Button component={Link} to="/actions/mine">
        {t('toMine')}
      </Button>
    </Page>
  )
}

/** What is shown instead of a page that could not be loaded or drawn. */
export function RouteFailure() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  const problem = isMissingChunk(error) ? newVersion() : asProblem(error)
  if (problem.isNotFound) return <NotFoundPage />
  return (
    <Page title={problem.title} narrow>
      <ProblemAlert error={problem} />
      <Group>
        <Button onClick={() => void reloadWithNewest()}>{t('reload')}</Button>
        <Button component={Link} to="/" variant="default">
          {t('goHome')}
        </Button>
      </Group>
    </Page>
  )
}

// A page's code is gone from the server after an update: loading the page again brings the new one.
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message)
}

function newVersion(): Problem {
  return new Problem({
    status: -1,
    code: 'NEW_VERSION',
    title: 'Touchstone could not load this page',
    detail: 'It was updated, or the connection was lost. Load the page again; what you typed is kept.',
  })
}
