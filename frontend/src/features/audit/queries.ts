import { queryPages, type RowOf } from '../../api/query'

export type AuditEvent = RowOf<'/audit-events'>

/** Who did what at a visit, newest first. */
export const timelineQuery = (visit: string) => queryPages('audit', '/audit-events', { query: { visit, limit: 50 } })
