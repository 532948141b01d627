import { Button } from '@mantine/core'
import { useState } from 'react'
import { isAllowed } from '../../ui/commands'
import { ConfirmPanel } from '../../ui/ConfirmPanel'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { toast } from '../../ui/toast'
import { PractitionerForm } from './PractitionerForm'
import { useRemovePractitioner, type CentrePeople, type Practitioner } from './queries'
import { useRoleWords } from './roles'
import { plain, t } from './words'

const DONE = { isPending: false, error: null, refetch: () => undefined }

/** Those who deliver, with roles and programmes. */
export function Practitioners({ centre, people }: { centre: string; people: CentrePeople }) {
  const mayEdit = isAllowed(people.allowedCommands, 'add-practitioner')
  const roleWords = useRoleWords()
  const remove = useRemovePractitioner(centre)
  const [editing, setEditing] = useState<Practitioner | 'new'>()
  const [removing, setRemoving] = useState<Practitioner>()
  const columns: readonly Column<Practitioner>[] = [
    { key: 'name', header: t('name'), isTitle: true, cell: (each) => each.person.name },
    { key: 'roles', header: t('roles'), cell: (each) => each.roles.map(roleWords).join(', ') },
    { key: 'programmes', header: t('programmes'), cell: (each) => each.programmes.map((on) => on.title).join(', ') },
    { key: 'levels', header: t('levels'), cell: (each) => each.levels.map(plain).join(', ') },
    ...(mayEdit
      ? [
          {
            key: 'action',
            header: t('action'),
            cell: (each: Practitioner) => (
              <Button.Group>
                <Button variant="default" size="compact-sm" onClick={() => setEditing(each)}>
                  {t('editPractitioner')} <span className="visually-hidden">{each.person.name}</span>
                </Button>
                <Button variant="default" size="compact-sm" onClick={() => setRemoving(each)}>
                  {t('removePractitioner')} <span className="visually-hidden">{each.person.name}</span>
                </Button>
              </Button.Group>
            ),
          },
        ]
      : []),
  ]
  return (
    <Section
      title={t('practitioners')}
      actions={
        mayEdit &&
        !editing && (
          <Button variant="default" onClick={() => setEditing('new')}>
            {t('addPractitioner')}
          </Button>
        )
      }
    >
      {editing && (
        <PractitionerForm
          key={editing === 'new' ? 'new' : editing.id}
          centre={centre}
          practitioner={editing === 'new' ? undefined : editing}
          onDone={() => setEditing(undefined)}
        />
      )}
      {removing && (
        <ConfirmPanel
          key={removing.id}
          title={t('removeTitle', { name: removing.person.name })}
          confirmLabel={t('removeConfirm')}
          draftKey={`practitioner/${removing.id}/leave`}
          danger
          onCancel={() => setRemoving(undefined)}
          onConfirm={async () => {
            await remove.mutateAsync(removing)
            setRemoving(undefined)
            toast(t('removed'))
          }}
        >
          {t('removeText')}
        </ConfirmPanel>
      )}
      <DataTable
        caption={t('practitioners')}
        columns={columns}
        rows={people.practitioners}
        rowKey={(each) => each.id}
        loading={DONE}
        empty={
          <EmptyState title={t('noPractitioners')} order={3}>
            {t('noPractitionersDetail')}
          </EmptyState>
        }
      />
    </Section>
  )
}
