import { Anchor, Button, CloseButton, Popover, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { asProblem, type Problem } from '../../api/problem'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { field, useSubmit } from '../../ui/fields'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { toast } from '../../ui/toast'
import classes from './Action.module.css'
import { useViews, viewsQuery, type TrackerView } from './queries'
import { t } from './words'

/** Filters, columns and layout that the person keeps under a name: the search part of the tracker's address. */
export function SavedViews() {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" withinPortal={false} trapFocus>
      <Popover.Target>
        <Button variant="default" onClick={() => setOpened(!opened)}>
          {t('savedViews')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{opened && <Views onDone={() => setOpened(false)} />}</Popover.Dropdown>
    </Popover>
  )
}

function Views({ onDone }: { onDone: () => void }) {
  const [search] = useSearchParams()
  const views = useQuery(viewsQuery())
  const { keep, remove } = useViews()
  const [problem, setProblem] = useState<Problem>()
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '' },
    validate: { name: isNotEmpty(t('viewName')) },
  })
  const submission = useSubmit(form, async ({ name }) => {
    await keep.mutateAsync({ name, search: search.toString() })
    form.reset()
    toast(t('viewKept', { name }))
  })
  const forget = async (view: TrackerView) => {
    setProblem(undefined)
    try {
      await remove.mutateAsync(view)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }
  const items = views.data?.items ?? []
  return (
    <div className={classes.views}>
      <ProblemAlert error={problem ?? views.error} />
      {views.data && items.length === 0 && <p className={classes.meta}>{t('noViews')}</p>}
      <ul className={classes.viewList}>
        {items.map((view) => (
          <li key={view.id}>
            <Anchor component={Link} to={{ pathname: '/actions', search: view.search }} onClick={onDone}>
              {view.name}
            </Anchor>
            <CloseButton aria-label={t('forgetView', { name: view.name })} onClick={() => void forget(view)} />
          </li>
        ))}
      </ul>
      <form onSubmit={submission.onSubmit} noValidate aria-label={t('keepView')}>
        <ErrorSummary {...submission.summary} />
        <TextInput label={t('viewName')} maxLength={80} {...field(form, 'name')} />
        <Button type="submit" mt={8} loading={submission.sending}>
          {t('keepView')}
        </Button>
      </form>
    </div>
  )
}
