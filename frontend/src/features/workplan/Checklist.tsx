import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { offered } from '../../ui/commands'
import { elementOf, SECTIONS, sectionOf } from './checklist'
import type { Version } from './queries'
import classes from './workplan.module.css'
import { t } from './words'

/** Brings an element into view and the focus to it, without changing the address. */
export function goTo(...elements: readonly (string | undefined)[]): void {
  const found = elements.map((id) => (id ? document.getElementById(id) : null)).find((element) => element !== null)
  found?.scrollIntoView({ block: 'start' })
  found?.focus({ preventScroll: true })
}

/** All that is missing before the version can be put into force, at once (IQA-021). Each line leads to where it is put right. */
export function Checklist({ version, areaId }: { version: Version; areaId: string }) {
  const missing = offered(version.allowedCommands, 'publish')?.missing ?? []
  const sections = SECTIONS.filter((section) => section !== 'changes' || version.number > 1)
  return (
    <aside className={classes.checklist} aria-labelledby="checklist">
      <h2 id="checklist">{t('checklist')}</h2>
      <div role="status">
        {missing.length === 0 ? t('checklistDone') : t('checklistCount', { count: missing.length })}
      </div>
      <ul>
        {missing.map((each) => {
          const section = sectionOf(each)
          const key = `${each.pointer}${each.code}${each.message}`
          if (section) {
            return (
              <li key={key}>
                <Anchor
                  component="button"
                  type="button"
                  inherit
                  onClick={() => goTo(elementOf(each, version.content), section)}
                >
                  {each.message}
                </Anchor>
              </li>
            )
          }
          return (
            <li key={key}>
              {each.pointer === '/team' ? (
                <Anchor component={Link} to={`/iqa-areas/${areaId}/training-needs`} inherit>
                  {each.message}
                </Anchor>
              ) : (
                each.message
              )}
            </li>
          )
        })}
      </ul>
      <nav aria-label={t('sectionsOfDraft')}>
        <h3>{t('sectionsOfDraft')}</h3>
        <ul>
          {[...sections, 'publishing' as const].map((section) => (
            <li key={section}>
              <Anchor component="button" type="button" inherit onClick={() => goTo(section)}>
                {t(section)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  )
}
