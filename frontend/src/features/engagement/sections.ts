import type { SectionCode, Sections } from './queries'

/** A section as the address names it, as the document holds it, in reading order. */
export const SECTIONS = [
  { path: 'contact', key: 'contact', code: 'CONTACT', label: 'Contact details' },
  {
    path: 'previous-items',
    key: 'previousItems',
    code: 'PREVIOUS_ITEMS',
    label: 'Earlier actions and recommendations',
  },
  { path: 'changes', key: 'changes', code: 'CHANGES', label: 'Changes to systems and procedures' },
  { path: 'strengths', key: 'strengths', code: 'STRENGTHS', label: 'Strengths' },
  { path: 'weaknesses', key: 'weaknesses', code: 'WEAKNESSES', label: 'Weaknesses' },
  { path: 'evidence-index', key: 'evidenceIndex', code: 'EVIDENCE_INDEX', label: 'Index of evidence' },
  { path: 'recognition', key: 'recognition', code: 'RECOGNITION', label: 'Declaration: centre recognition' },
  { path: 'approvals', key: 'approvals', code: 'APPROVALS', label: 'Declaration: qualification approvals' },
] as const satisfies readonly { path: string; key: keyof Sections; code: SectionCode; label: string }[]

export type SectionPath = (typeof SECTIONS)[number]['path']

export function sectionAt(path: string | undefined) {
  return SECTIONS.find((section) => section.path === path)
}

export function labelOf(code: string | undefined): string | undefined {
  return SECTIONS.find((section) => section.code === code)?.label
}

/** Where a missing thing is put right: `/sections/changes/entries/0` leads to the page of the changes. */
export function placeOf(visitId: string, pointer: string | undefined): string | undefined {
  const key = /^\/sections\/([^/]+)/.exec(pointer ?? '')?.[1]
  const section = SECTIONS.find((each) => each.key === key)
  return section && `/visits/${visitId}/engagement/sections/${section.path}`
}
