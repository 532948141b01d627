import { query } from '../../api/query'
import type { Answer } from '../../api/client'

export type Home = Answer<'/home'>
export type Duty = Home['overdue'][number]

/** What I have to do, by when, and what I wait for. */
export const homeQuery = () => query('overview', '/home')
