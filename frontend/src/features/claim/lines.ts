import type { Body } from '../../api/client'

type Line = Body<'/claim-batches'>['lines'][number]

/** One learner a line, with the units achieved of those required behind it where not all were: `L-2041 4/6`. */
export function linesOf(programme: string, typed: string): Line[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const units = /^(.*?)\s+(\d+)\s*\/\s*(\d+)$/.exec(line)
      return units
        ? {
            programme,
            learner: units[1] ?? line,
            unitsAchieved: Number(units[2]),
            unitsRequired: Number(units[3]),
          }
        : { programme, learner: line }
    })
}
