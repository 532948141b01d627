import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartType,
} from 'chart.js'
import { useEffect, useRef } from 'react'
import classes from './Chart.module.css'

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

/** One row of numbers; its colour is the name of one of our CSS variables. */
export interface Series {
  readonly label: string
  readonly colour: `--${string}`
  readonly values: readonly number[]
}

interface Props {
  readonly kind: 'line' | 'bar'
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** Bars on top of each other instead of side by side. */
  readonly stacked?: boolean
}

/** A drawing of numbers, for the eye only: the same numbers stand beside it as a table. */
export default function Chart({ kind, labels, series, stacked = false }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    if (!canvas.current) return undefined
    const style = getComputedStyle(canvas.current)
    const colour = (name: string) => style.getPropertyValue(name).trim()
    const text = colour('--ts-text-dim')
    const line = colour('--ts-line')
    const axis = (grid: boolean) => ({
      stacked,
      ticks: { color: text, precision: 0, maxRotation: 0, autoSkip: kind === 'line', autoSkipPadding: 12 },
      grid: { color: line, display: grid },
      border: { color: line },
    })
    const drawing = new Drawing<ChartType, number[], string>(canvas.current, {
      type: kind,
      data: {
        labels: [...labels],
        datasets: series.map((one) => ({
          label: one.label,
          data: [...one.values],
          backgroundColor: colour(one.colour),
          borderColor: colour(one.colour),
          borderWidth: kind === 'line' ? 2 : 0,
          pointRadius: 0,
          pointHitRadius: 12,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        font: { family: style.fontFamily },
        plugins: { legend: { display: series.length > 1, position: 'bottom', labels: { color: text } } },
        scales: { x: axis(false), y: { ...axis(true), beginAtZero: true } },
      },
    })
    return () => drawing.destroy()
  }, [kind, labels, series, stacked])

  return (
    <div className={classes.chart} aria-hidden>
      <canvas ref={canvas} />
    </div>
  )
}
