import {
  Accordion,
  Alert,
  Anchor,
  Autocomplete,
  Button,
  Checkbox,
  Chip,
  Code,
  Fieldset,
  Group,
  Loader,
  Menu,
  Modal,
  MultiSelect,
  NumberInput,
  Pagination,
  Paper,
  PasswordInput,
  Progress,
  Radio,
  ScrollArea,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Table,
  Tabs,
  Text,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import { Problem } from '../../../src/api/problem'
import { AutosaveText } from '../../../src/ui/autosave/AutosaveText'
import { Badge } from '../../../src/ui/Badge'
import { Columns } from '../../../src/ui/Columns'
import { CommandButton } from '../../../src/ui/CommandButton'
import { ConfirmPanel } from '../../../src/ui/ConfirmPanel'
import { DataTable, type Column } from '../../../src/ui/DataTable'
import { DateField } from '../../../src/ui/DateField'
import { DateText, InstantText } from '../../../src/ui/DateText'
import { EmptyState } from '../../../src/ui/EmptyState'
import { ErrorSummary } from '../../../src/ui/ErrorSummary'
import { Facts } from '../../../src/ui/Facts'
import { Fields, FormActions } from '../../../src/ui/FieldRow'
import { field, useSubmit } from '../../../src/ui/fields'
import { FileDrop } from '../../../src/ui/FileDrop'
import { LevelBadge } from '../../../src/ui/LevelBadge'
import { Page } from '../../../src/ui/Page'
import { ProblemAlert } from '../../../src/ui/ProblemAlert'
import { Card, Section } from '../../../src/ui/Section'
import { Lines } from '../../../src/ui/Skeletons'
import { StageLine } from '../../../src/ui/StageLine'
import { StateBadge } from '../../../src/ui/StateBadge'
import { TaskList } from '../../../src/ui/TaskList'
import { Timeline } from '../../../src/ui/Timeline'
import { toast } from '../../../src/ui/toast'
import { Urgency } from '../../../src/ui/Urgency'

const idle = { isPending: false, error: null, refetch: () => undefined }

interface Row {
  readonly id: string
  readonly words: string
}
const columns: readonly Column<Row>[] = [
  {
    key: 'id',
    header: 'Reference',
    isTitle: true,
    sort: 'reference',
    cell: (row) => <Anchor href="#">{row.id}</Anchor>,
  },
  { key: 'words', header: 'What', cell: (row) => row.words },
  {
    key: 'due',
    header: 'Due',
    cell: () => <DateText date="2026-11-30" workingDaysLeft={10} rule="Report published + 3 months" />,
  },
  { key: 'state', header: 'State', cell: () => <StateBadge of="action" state="OPEN" /> },
]
const rows: readonly Row[] = [
  { id: 'EA-2026-00042', words: 'Write down how internal verification is planned over the year.' },
  { id: 'EA-2026-00043', words: 'Record assessors’ development.' },
]

/** Every piece of the kit and every Mantine component that features use, to be looked at under the production's policy. */
export function Kit() {
  const [sort, setSort] = useState('reference')
  const [date, setDate] = useState<string | null>('2026-11-30')
  const [modal, setModal] = useState(false)
  const form = useForm({
    mode: 'controlled',
    initialValues: { name: '', note: '' },
    validate: { name: isNotEmpty('Enter a name'), note: isNotEmpty('Enter a note') },
  })
  const submission = useSubmit(form, () => Promise.resolve())
  const refusal = new Problem({
    status: 409,
    title: 'The visit is closed',
    detail: 'A closed visit cannot be moved.',
    traceId: '4bf92f3577b34da6',
  })

  return (
    <main>
      <Page
        title="Northgate College"
        aside={<StateBadge of="visit" state="AGREED" />}
        breadcrumbs={[{ label: 'Visits', to: '/visits' }]}
        lead="Quality Management Review 2026/27"
        actions={<Button>Agree the date</Button>}
      >
        <StageLine
          label="Stages of the visit"
          stages={[
            { key: 'due', label: 'Due', state: 'done' },
            { key: 'dated', label: 'Dated', state: 'current', note: <DateText date="2026-11-30" /> },
            { key: 'visited', label: 'Visited', state: 'todo' },
            { key: 'reported', label: 'Reported', state: 'todo' },
          ]}
        />
        <Section title="Badges">
          <Group>
            <LevelBadge level="EFFECTIVE" />
            <LevelBadge level="PARTLY_EFFECTIVE" provisional />
            <LevelBadge level="INSUFFICIENT_EVIDENCE" />
            <LevelBadge level={undefined} />
            <Urgency kind="OVERDUE" />
            <Urgency kind="DUE_THIS_WEEK" />
            <Urgency kind="LATER" />
            <Urgency kind="WITH_REVIEWER" />
            <Badge tone="neutral">Neutral</Badge>
          </Group>
          <DateText date="2026-11-09" workingDaysLeft={-5} rule="Ten working days after the visit" />
          <InstantText at="2026-11-16T14:02:00Z" />
        </Section>
        <Section title="Lists">
          <DataTable
            caption="Essential actions"
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            loading={{ ...idle, hasNextPage: true }}
            empty={null}
            sort={sort}
            onSort={setSort}
          />
          <DataTable
            caption="Loading"
            columns={columns}
            rows={[]}
            rowKey={(row) => row.id}
            loading={{ ...idle, isPending: true }}
            empty={null}
          />
          <EmptyState title="No recommendations" action={<Button variant="default">Read the guide</Button>}>
            They appear when a report is published.
          </EmptyState>
          <Lines />
        </Section>
        <Section title="Tasks">
          <TaskList
            label="Sections of the engagement document"
            tasks={[
              { key: 'a', label: 'Staff', to: '/a', status: { label: 'Complete', tone: 'good' }, hint: 'Ada Quill' },
              {
                key: 'b',
                label: 'Sites',
                status: { label: 'Cannot start yet', tone: 'neutral' },
                hint: 'After the staff',
              },
            ]}
          />
          <Columns min="14rem">
            <Card label="One">One</Card>
            <Card label="Two">Two</Card>
          </Columns>
          <Facts
            items={[
              ['Centre', 'Northgate College'],
              ['Reviewer', 'Ben Larkspur'],
            ]}
          />
          <Timeline
            label="What happened"
            events={[
              {
                id: '1',
                at: '2026-11-16T14:02:00Z',
                what: 'Date agreed',
                who: 'Ada Quill',
                role: 'Quality Nominee',
                reason: 'Exams before',
                changes: [{ label: 'Date', before: '1 Dec', after: '30 Nov' }],
              },
            ]}
          />
        </Section>
        <Section title="Commands">
          <CommandButton
            command="start"
            commands={[
              {
                command: 'start',
                allowed: false,
                missing: [{ code: 'X', message: 'The engagement document is not submitted.' }],
              },
            ]}
            onClick={() => undefined}
            linkTo={() => '/doc'}
          >
            Start the visit
          </CommandButton>
          <ConfirmPanel
            title="Cancel this visit?"
            confirmLabel="Cancel the visit"
            draftKey="kit/cancel"
            reason="required"
            danger
            onConfirm={() => Promise.reject(refusal)}
            onCancel={() => undefined}
          >
            The centre is told at once.
          </ConfirmPanel>
          <ProblemAlert error={refusal} onRetry={() => undefined} />
          <Button variant="light" onClick={() => toast('Date agreed')}>
            Toast
          </Button>
        </Section>
        <Section title="Forms">
          <form onSubmit={submission.onSubmit} noValidate>
            <ErrorSummary {...submission.summary} />
            <Fields>
              <TextInput label="Name" withAsterisk {...field(form, 'name')} />
              <Textarea label="Note" description="What was agreed" {...field(form, 'note')} />
              <Select label="Site" data={['Lead', 'Satellite']} />
              <MultiSelect label="Programmes" data={['Art', 'Business']} defaultValue={['Art']} />
              <Autocomplete label="Centre" data={['Northgate', 'Southgate']} />
              <NumberInput label="Learners" />
              <PasswordInput label="Secret" />
              <Checkbox label="I have read it" />
              <Switch label="Remind me" />
              <Radio.Group label="Answer">
                <Radio value="1" label="Yes" />
                <Radio value="2" label="No" />
              </Radio.Group>
              <SegmentedControl data={['1', '2', '3', '4']} aria-label="Rating" />
              <DateField
                label="Date"
                value={date}
                onChange={setDate}
                min="2026-11-16"
                isExcluded={(day) => day === '2026-12-01'}
              />
              <FileDrop
                label="Evidence"
                accept={['application/pdf', 'image/jpeg']}
                maxBytes={20_000_000}
                onFile={() => Promise.resolve()}
              />
            </Fields>
            <FormActions>
              <Button type="submit" loading={submission.sending}>
                Send
              </Button>
            </FormActions>
          </form>
          <AutosaveText
            label="What you saw"
            record="finding/1"
            field="note"
            value=""
            etag={'"1"'}
            save={(value) => Promise.resolve({ value, etag: '"2"' })}
            reload={() => Promise.resolve({ value: '', etag: '"2"' })}
          />
        </Section>
        <Section title="Other components">
          <Stack>
            <Tabs defaultValue="a">
              <Tabs.List aria-label="Parts">
                <Tabs.Tab value="a">Overview</Tabs.Tab>
                <Tabs.Tab value="b">Dates</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="a">Overview</Tabs.Panel>
              <Tabs.Panel value="b">Dates</Tabs.Panel>
            </Tabs>
            <Accordion>
              <Accordion.Item value="guidance">
                <Accordion.Control>Guidance</Accordion.Control>
                <Accordion.Panel>What good looks like.</Accordion.Panel>
              </Accordion.Item>
            </Accordion>
            <Alert title="A note">Something to know.</Alert>
            <Menu>
              <Menu.Target>
                <Button variant="default">More</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item>Move the date</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button variant="outline" onClick={() => setModal(true)}>
              Open the dialog
            </Button>
            <Modal opened={modal} onClose={() => setModal(false)} title="A dialog">
              <Text>Inside</Text>
            </Modal>
            <Tooltip label="A tooltip">
              <Button variant="subtle">With tooltip</Button>
            </Tooltip>
            <Progress value={40} aria-label="Judged" />
            <Loader />
            <Chip>Seen</Chip>
            <Code>QO.3</Code>
            <Paper p="md">Paper</Paper>
            <Fieldset legend="Meeting">
              <TextInput label="Room" />
            </Fieldset>
            <ScrollArea h={60}>
              <Text c="dimmed">Dimmed text that is still readable.</Text>
            </ScrollArea>
            <Pagination total={3} getControlProps={(control) => ({ 'aria-label': control })} />
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Objective</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                <Table.Tr>
                  <Table.Td>QO.1</Table.Td>
                </Table.Tr>
              </Table.Tbody>
            </Table>
          </Stack>
        </Section>
      </Page>
    </main>
  )
}
