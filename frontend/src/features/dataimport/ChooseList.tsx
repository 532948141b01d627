import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useToday } from '../../shared/session/SessionContext'
import { DateField } from '../../ui/DateField'
import { FilePicker } from '../../ui/FileDrop'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { saveFile } from '../../ui/saveFile'
import { Section } from '../../ui/Section'
import { KINDS, usePreview, type Kind } from './queries'
import { t, wordsOf } from './words'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const LARGEST = 5 * 1024 * 1024

/** What the list is about, its template, and the file. */
export function ChooseList({ centre, onSent }: { centre: string; onSent: (importId: string) => void }) {
  const today = useToday()
  const [kind, setKind] = useState<Kind>('PROGRAMMES')
  const [takenOn, setTakenOn] = useState<string | null>(null)
  const [unsaved, setUnsaved] = useState<unknown>(null)
  const preview = usePreview(centre)

  const send = ([file]: readonly File[]) => {
    if (file) preview.mutate({ file, kind, takenOn }, { onSuccess: (answer) => onSent(answer.id) })
  }
  const template = (end: string, type: string, name: string) => {
    setUnsaved(null)
    saveFile(`/centres/${centre}/import-templates/${kind}${end}`, type, name).catch(setUnsaved)
  }

  return (
    <Section title={t('choose')}>
      <Stack>
        <NativeSelect
          label={t('kind')}
          description={t.lookUp(`hint_${kind}`)}
          data={KINDS.map((each) => ({ value: each, label: wordsOf('kind', each) }))}
          value={kind}
          onChange={(event) => {
            preview.reset()
            setKind(KINDS.find((each) => each === event.currentTarget.value) ?? 'PROGRAMMES')
          }}
        />
        {kind === 'REGISTRATIONS' && (
          <DateField
            label={t('takenOn')}
            description={t('takenOnHint')}
            value={takenOn ?? today}
            onChange={setTakenOn}
            max={today}
          />
        )}
        <div>
          <p>{t('templateHint')}</p>
          <Group>
            <Button variant="default" onClick={() => template('/workbook', WORKBOOK, 'template.xlsx')}>
              {t('template')}
            </Button>
            <Button variant="default" onClick={() => template('', 'text/csv', 'template.csv')}>
              {t('templateCsv')}
            </Button>
          </Group>
        </div>
        <ProblemAlert error={unsaved} />
        <FilePicker label={t('file')} accept={['text/csv', WORKBOOK]} maxBytes={LARGEST} maxFiles={1} onFiles={send} />
        {preview.isPending && <p role="status">{t('looking')}</p>}
        <ProblemAlert error={preview.error} />
      </Stack>
    </Section>
  )
}
