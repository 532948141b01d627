import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../api/problem'
import { SessionContext, type SessionValue } from '../shared/session/SessionContext'
import { show } from '../shared/testing/render'
import { AutosaveText } from './autosave/AutosaveText'
import { CommandButton } from './CommandButton'
import { ConfirmPanel } from './ConfirmPanel'
import { DataTable, type Column, type Loading } from './DataTable'
import { DateText } from './DateText'
import { ErrorSummary } from './ErrorSummary'
import { field, pathOf, useSubmit } from './fields'
import { LevelBadge } from './LevelBadge'
import { StateBadge } from './StateBadge'
import { toast } from './toast'
import { Toasts } from './Toasts'

describe('DateText', () => {
  it.each([
    [12, 'Mon 30 Nov 2026 · 12 working days left'],
    [1, 'Mon 30 Nov 2026 · 1 working day left'],
    [0, 'Mon 30 Nov 2026 · today'],
    [-3, 'Mon 30 Nov 2026 · 3 working days overdue'],
    [undefined, 'Mon 30 Nov 2026'],
  ])('with %s working days left reads %j', (left, words) => {
    show(
      <SessionContext value={{ me: { today: '2026-11-30' } } as SessionValue}>
        <DateText date="2026-11-30" workingDaysLeft={left} />
      </SessionContext>,
    )
    expect(screen.getByRole('time')).toHaveTextContent(new RegExp(`^${words}$`))
  })

  it.each([
    ['2026-11-20', 'Fri 20 Nov 2026 · overdue'],
    ['2026-11-22', 'Sun 22 Nov 2026 · today'],
    ['2026-11-28', 'Sat 28 Nov 2026 · no working day left'],
  ])('says of %s on a Sunday with no working day between: %j', (date, words) => {
    show(
      <SessionContext value={{ me: { today: '2026-11-22' } } as SessionValue}>
        <DateText date={date} workingDaysLeft={0} />
      </SessionContext>,
    )
    expect(screen.getByRole('time')).toHaveTextContent(new RegExp(`^${words}$`))
  })

  it('explains how the date came about', () => {
    show(<DateText date="2026-11-30" rule="Report published + 3 months" />)
    expect(screen.getByRole('button')).toHaveAccessibleDescription('Report published + 3 months')
  })
})

describe('a status', () => {
  it('is a word, not only a colour', () => {
    show(
      <>
        <LevelBadge level="PARTLY_EFFECTIVE" provisional />
        <LevelBadge level={null} />
        <StateBadge of="engagement" state="AWAITING_SIGNATURE" />
        <StateBadge of="visit" state="SOMETHING_NEW" />
      </>,
    )
    expect(screen.getByText('Partly effective (provisional)')).toBeVisible()
    expect(screen.getByText('Not judged yet')).toBeVisible()
    expect(screen.getByText('Awaiting signature')).toBeVisible()
    expect(screen.getByText('Something new')).toBeVisible()
  })
})

describe('CommandButton', () => {
  const props = { command: 'start', onClick: vi.fn() }

  it('is not there for people the command is not for', () => {
    show(
      <CommandButton {...props} commands={[]}>
        Start
      </CommandButton>,
    )
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument()
  })

  it('says what is missing, leads there, and does nothing', async () => {
    const { user } = show(
      <CommandButton
        {...props}
        commands={[
          {
            command: 'start',
            allowed: false,
            missing: [{ code: 'NOT_SUBMITTED', message: 'The engagement document is not submitted.' }],
          },
        ]}
        linkTo={({ code }) => (code === 'NOT_SUBMITTED' ? '/document' : undefined)}
      >
        Start
      </CommandButton>,
    )
    const button = screen.getByRole('button', { name: 'Start' })
    await user.click(button)
    expect(props.onClick).not.toHaveBeenCalled()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveAccessibleDescription(/The engagement document is not submitted/)
    expect(screen.getByRole('link', { name: 'The engagement document is not submitted.' })).toHaveAttribute(
      'href',
      '/document',
    )
  })

  it('is a plain button when it is allowed', async () => {
    const onClick = vi.fn()
    const { user } = show(
      <CommandButton command="start" onClick={onClick} commands={[{ command: 'start', allowed: true }]}>
        Start
      </CommandButton>,
    )
    await user.click(screen.getByRole('button', { name: 'Start' }))
    expect(onClick).toHaveBeenCalledOnce()
  })
})

describe('ConfirmPanel', () => {
  const panel = (onConfirm: (reason: string) => Promise<unknown>) => (
    <ConfirmPanel
      title="Cancel this visit?"
      confirmLabel="Cancel the visit"
      draftKey="visit/1/cancel"
      reason="required"
      onConfirm={onConfirm}
      onCancel={() => undefined}
    >
      The centre is told at once.
    </ConfirmPanel>
  )

  it('asks for a reason before it binds', async () => {
    const onConfirm = vi.fn(() => Promise.resolve())
    const { user } = show(panel(onConfirm))
    expect(screen.getByRole('heading', { name: 'Cancel this visit?' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Cancel the visit' }))
    expect(onConfirm).not.toHaveBeenCalled()
    expect(screen.getByText('Enter a reason')).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveFocus()
    await user.type(screen.getByRole('textbox'), ' Flooded ')
    await user.click(screen.getByRole('button', { name: 'Cancel the visit' }))
    expect(onConfirm).toHaveBeenCalledWith('Flooded')
  })

  it('says why it was refused and keeps the reason, also when the page is opened again', async () => {
    const { user, unmount } = show(
      panel(() => Promise.reject(new Problem({ status: 409, title: 'The visit is closed' }))),
    )
    await user.type(screen.getByRole('textbox'), 'Flooded')
    await user.click(screen.getByRole('button', { name: 'Cancel the visit' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The visit is closed')
    unmount()
    show(panel(() => Promise.resolve()))
    expect(screen.getByRole('textbox')).toHaveValue('Flooded')
  })
})

describe('a form', () => {
  function NameForm({ send }: { send: () => Promise<unknown> }) {
    const form = useForm({
      mode: 'controlled',
      initialValues: { people: [{ name: '' }] },
      validate: { people: { name: isNotEmpty('Enter a name') } },
    })
    const submission = useSubmit(form, send)
    return (
      <form onSubmit={submission.onSubmit} noValidate>
        <ErrorSummary {...submission.summary} />
        <TextInput label="Name" {...field(form, 'people.0.name')} />
        <button type="submit">Send</button>
      </form>
    )
  }

  it('that is not complete is not sent; the summary takes the focus and leads to the field', async () => {
    const send = vi.fn(() => Promise.resolve())
    const { user } = show(<NameForm send={send} />)
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(send).not.toHaveBeenCalled()
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    await user.click(within(summary).getByRole('link', { name: 'Enter a name' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  })

  it('that the server refuses shows its sentence at the field and keeps the text', async () => {
    const refusal = new Problem({
      status: 422,
      title: 'A rule is broken',
      errors: [{ pointer: '/people/0/name', code: 'TAKEN', message: 'Somebody has this name.' }],
    })
    const { user } = show(<NameForm send={() => Promise.reject(refusal)} />)
    const name = screen.getByRole('textbox', { name: 'Name' })
    await user.type(name, 'Ada Quill')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(name).toHaveAccessibleDescription(/Somebody has this name/))
    expect(screen.getByRole('alert')).toHaveTextContent('A rule is broken')
    expect(name).toHaveValue('Ada Quill')
  })

  it('is sent once however often the button is pressed', async () => {
    const send = vi.fn(() => new Promise(() => undefined))
    const { user } = show(<NameForm send={send} />)
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada')
    await user.dblClick(screen.getByRole('button', { name: 'Send' }))
    expect(send).toHaveBeenCalledOnce()
  })

  it('reads JSON pointers', () => {
    expect(pathOf('/dates/0/a~1b')).toBe('dates.0.a/b')
    expect(pathOf('')).toBe('')
  })
})

describe('DataTable', () => {
  const columns: readonly Column<{ id: string }>[] = [
    { key: 'id', header: 'Reference', isTitle: true, sort: 'reference', cell: (row) => row.id },
    { key: 'what', header: 'What', cell: () => 'Words' },
  ]
  const idle: Loading = { isPending: false, error: null, refetch: () => undefined }
  const table = (
    rows: readonly { id: string }[],
    loading: Partial<Loading> = {},
    onSort = (_sort: string) => undefined as void,
  ) => (
    <DataTable
      caption="Actions"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      loading={{ ...idle, ...loading }}
      empty={<p>No actions yet</p>}
      sort="reference"
      onSort={onSort}
    />
  )

  it('says that it is loading, that there is nothing, and what went wrong', () => {
    const { unmount } = show(table([], { isPending: true }))
    expect(screen.getByRole('status')).toHaveTextContent('Actions: Loading…')
    unmount()
    const second = show(table([]))
    expect(screen.getByText('No actions yet')).toBeVisible()
    second.unmount()
    show(table([], { error: new Problem({ status: 503, title: 'Not available just now' }) }))
    expect(screen.getByRole('alert')).toHaveTextContent('Not available just now')
  })

  it('keeps the rows it has when the next page cannot be read', () => {
    show(table([{ id: 'EA-1' }], { error: new Problem({ status: 503, title: 'Away' }) }))
    expect(screen.getByRole('rowheader', { name: 'EA-1' })).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('Away')
  })

  it('loads more and turns the order round', async () => {
    const fetchNextPage = vi.fn()
    const onSort = vi.fn()
    const { user } = show(table([{ id: 'EA-1' }], { hasNextPage: true, fetchNextPage }, onSort))
    expect(screen.getByRole('columnheader', { name: 'Reference' })).toHaveAttribute('aria-sort', 'ascending')
    await user.click(screen.getByRole('button', { name: 'Reference' }))
    expect(onSort).toHaveBeenCalledWith('-reference')
    await user.click(screen.getByRole('button', { name: 'Load more' }))
    expect(fetchNextPage).toHaveBeenCalledOnce()
  })
})

describe('AutosaveText', () => {
  it('shows both texts when somebody else changed the same one, and takes the choice', async () => {
    let server = { value: 'theirs', etag: '"2"' }
    const save = vi.fn((value: string, etag: string) => {
      if (etag !== server.etag) return Promise.reject(new Problem({ status: 412, title: 'Stale' }))
      server = { value, etag: '"3"' }
      return Promise.resolve(server)
    })
    const { user } = show(
      <AutosaveText
        label="Note"
        record="finding/9"
        field="note"
        value=""
        etag={'"1"'}
        save={save}
        reload={() => Promise.resolve(server)}
      />,
    )
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'mine')
    await user.tab()
    const conflict = await screen.findByRole('region', { name: 'Somebody else changed this text' })
    expect(conflict).toHaveTextContent('mine')
    expect(conflict).toHaveTextContent('theirs')
    await user.click(screen.getByRole('button', { name: 'Put both together' }))
    await waitFor(() => expect(server.value).toBe('theirs\n\nmine'))
    expect(await screen.findByText(/Saved \d\d:\d\d/)).toBeVisible()
  })
})

it('a toast is read out and can be dismissed', async () => {
  const { user } = show(<Toasts />)
  toast('Date agreed')
  expect(await screen.findByText('Date agreed')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  await waitFor(() => expect(screen.queryByText('Date agreed')).not.toBeInTheDocument())
})
