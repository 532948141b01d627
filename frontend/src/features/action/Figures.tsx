import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { writeDate } from '../../shared/time/dates'
import Chart from '../../ui/Chart'
import { Columns } from '../../ui/Columns'
import { ProblemAlert } from '../../ui/ProblemAlert'
import { Card, Section } from '../../ui/Section'
import { Lines } from '../../ui/Skeletons'
import classes from './Action.module.css'
import { figuresQuery, type ActionFilters, type Figures as FiguresOf } from './queries'
import { t } from './words'

/** Open actions week by week, overdue ones by age, and both by objective; each drawing with its numbers below. */
export default function Figures({ filters }: { filters: ActionFilters }) {
  const figures = useQuery(figuresQuery(filters))
  if (figures.error && !figures.data) {
    return <ProblemAlert error={figures.error} onRetry={() => void figures.refetch()} />
  }
  if (!figures.data) return <Lines count={8} />
  return <Drawings figures={figures.data} />
}

function Drawings({ figures }: { figures: FiguresOf }) {
  const drawn = useMemo(() => drawingsOf(figures), [figures])
  return (
    <Columns min="20rem">
      {drawn.map((one) => (
        <Drawing
          key={one.title}
          title={one.title}
          heads={[one.head, ...one.series.map((series) => series.label)]}
          rows={one.labels.map((label, index) => [label, ...one.series.map((series) => series.values[index] ?? 0)])}
        >
          <Chart kind={one.kind} labels={one.labels} series={one.series} stacked />
        </Drawing>
      ))}
    </Columns>
  )
}

function drawingsOf({ burnDown, overdueAgeing, byObjective }: FiguresOf) {
  return [
    {
      kind: 'line' as const,
      title: t('burnDown'),
      head: t('week'),
      labels: burnDown.map((one) => writeDate(one.day)),
      series: [{ label: t('number_open'), colour: '--ts-accent', values: burnDown.map((one) => one.open) }] as const,
    },
    {
      kind: 'bar' as const,
      title: t('overdueAgeing'),
      head: t('overdueFor'),
      labels: overdueAgeing.map((one) =>
        one.toDays ? t('ageDays', { from: one.fromDays, to: one.toDays }) : t('ageMore', { from: one.fromDays }),
      ),
      series: [
        { label: t('number_overdue'), colour: '--ts-bad', values: overdueAgeing.map((one) => one.count) },
      ] as const,
    },
    {
      kind: 'bar' as const,
      title: t('byObjective'),
      head: t('objective'),
      labels: byObjective.map((one) => one.key),
      series: [
        {
          label: t('inTime'),
          colour: '--ts-accent',
          values: byObjective.map((one) => Math.max(0, one.open - one.overdue)),
        },
        { label: t('number_overdue'), colour: '--ts-bad', values: byObjective.map((one) => one.overdue) },
        { label: t('number_submitted'), colour: '--ts-warn', values: byObjective.map((one) => one.submitted) },
      ] as const,
    },
  ]
}

interface DrawingProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly children: ReactNode
}

/** A drawing for the eye and the same numbers as a table for everyone. */
function Drawing({ title, heads, rows, children }: DrawingProps) {
  return (
    <Card label={title}>
      <Section title={title}>
        {children}
        <details>
          <summary>{t('asTable')}</summary>
          <table className={classes.figures}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells]) => (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, index) => (
                    <td key={heads[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </Section>
    </Card>
  )
}
