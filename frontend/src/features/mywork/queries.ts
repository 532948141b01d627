import { queryPages, type RowOf } from '../../api/query'

export type PlanRow = RowOf<'/iqa-work-plans'>

export const plansQuery = () => queryPages('workplan', '/iqa-work-plans', { query: {} })
