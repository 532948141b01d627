import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { rowsOf } from '../../api/query'
import { useToday } from '../../shared/session/SessionContext'
import { writeDate } from '../../shared/time/dates'
import { text, useSearchState } from '../../shared/useSearchState'
import { Badge } from '../../ui/Badge'
import { DataTable, type Column } from '../../ui/DataTable'
import { DateField } from '../../ui/DateField'
import { DateText } from '../../ui/DateText'
import { EmptyState } from '../../ui/EmptyState'
import { Fields } from '../../ui/FieldRow'
import { Page } from '../../ui/Page'
import { dayToShow, daysLater, MOST_DAYS_AHEAD, wordsOfStep } from './preview'
import { previewQuery, type Preview } from './queries'
import { t } from './words'

const SEARCH = { day: text() }

const COLUMNS: readonly Column<Preview>[] = [
  { key: 'centre', header: t('previewCentre'), isTitle: true, cell: (row) => row.centreName },
  {
    key: 'why',
    header: t('previewWhy'),
    cell: (row) => (
      <>
        <div>
          {t.lookUp(`kind_${row.kind}`) ?? row.kind}: {wordsOfStep(row.step)}
        </div>
        <DateText date={row.dueOn} rule={row.words} />
      </>
    ),
  },
  {
    key: 'told',
    header: t('previewTold'),
    cell: (row) => (
      <ul>
        {row.told.map((each) => (
          <li key={each.personId + each.template}>
            {each.personName}:{' '}
            {each.link ? (
              <Anchor component={Link} to={each.link} inherit>
                {each.subject}
              </Anchor>
            ) : (
              each.subject
            )}{' '}
            <Badge tone={each.delivery === 'AT_ONCE' ? 'info' : 'neutral'}>{t(`mode_${each.delivery}`)}</Badge>
          </li>
        ))}
      </ul>
    ),
  },
]

/** Who would be reminded on a day to come, of what and why, as things stand. */
export function Component() {
  const today = useToday()
  const [search, setSearch] = useSearchState(SEARCH)
  const day = dayToShow(search.day, today)
  const list = useInfiniteQuery(previewQuery(day))
  return (
    <Page title={t('preview')} lead={t('previewLead')}>
      <Fields>
        <DateField
          label={t('previewDay')}
          value={day}
          onChange={(chosen) => setSearch({ day: chosen ?? '' })}
          min={daysLater(today, 1)}
          max={daysLater(today, MOST_DAYS_AHEAD)}
        />
      </Fields>
      <DataTable
        caption={t('previewOn', { day: writeDate(day) })}
        columns={COLUMNS}
        rows={rowsOf<Preview>(list.data)}
        rowKey={(row) => row.deadlineId + row.step}
        loading={list}
        empty={<EmptyState title={t('previewEmpty', { day: writeDate(day) })}>{t('previewEmptyDetail')}</EmptyState>}
      />
    </Page>
  )
}
