import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import { expect, it } from 'vitest'
import { theme } from './theme'

type Variables = Record<string, string>
const without = (variables: Variables, known: Variables) =>
  Object.fromEntries(Object.entries(variables).filter(([name, value]) => known[name] !== value))

it('the committed variables.css is what the theme says', async () => {
  const ours = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const known = defaultCssVariablesResolver(DEFAULT_THEME)

  const css = convertCssVariables(
    {
      variables: without(ours.variables, known.variables),
      light: without(ours.light, known.light),
      dark: without(ours.dark, known.dark),
    },
    ':root',
  )

  await expect(`/* Written by theme.test.ts from theme.ts: npx vitest run theme -u */\n${css}\n`).toMatchFileSnapshot(
    './variables.css',
  )
})
