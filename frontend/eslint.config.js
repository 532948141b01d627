import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { dirname, relative, resolve, sep } from 'node:path'

// Components of Mantine that write a <style> element at run time. The content security policy forbids it.
const STYLE_WRITERS = [
  'AppShell',
  'Grid',
  'SimpleGrid',
  'ColorSchemeScript',
  'InlineStyles',
  'RemoveScroll',
  'ActionBar',
]
const mantine = {
  name: '@mantine/core',
  importNames: [...STYLE_WRITERS, 'useMantineColorScheme'],
  message: 'It writes a <style> element, which the content security policy forbids. See README.md, "Styles".',
}
const noStyleWriters = ['error', { paths: [mantine] }]

// Which folder of src may import which. A feature imports no other feature: it meets them on a route or through the API.
const ALLOWED = {
  routes: ['routes', 'features', 'ui', 'api', 'shared'],
  features: ['ui', 'api', 'shared'],
  ui: ['ui', 'api', 'shared'],
  api: ['api', 'shared'],
  shared: ['shared', 'api'],
}
const source = resolve(import.meta.dirname, 'src')
const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const [layer, feature] = relative(source, context.filename).split(sep)
    const check = (node) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string' || !specifier.startsWith('.') || !(layer in ALLOWED)) return
      const [otherLayer, otherFeature] = relative(source, resolve(dirname(context.filename), specifier)).split(sep)
      if (layer === 'features' && otherLayer === 'features') {
        if (otherFeature !== feature) context.report({ node, message: 'A feature imports no other feature.' })
      } else if (otherLayer in ALLOWED && !ALLOWED[layer].includes(otherLayer)) {
        context.report({ node, message: `${layer} may not import ${otherLayer}. See README.md, "Folders".` })
      }
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'src/api/generated', 'test-results', 'playwright-report', 'public'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  jsxA11y.flatConfigs.recommended,
  {
    plugins: { touchstone: { rules: { layers } } },
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'touchstone/layers': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-imports': noStyleWriters,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(visibleFrom|hiddenFrom|lightHidden|darkHidden)$/]',
          message: 'Needs a <style> element. Use a CSS module with a media query.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(m|mx|my|mt|mb|ml|mr|ms|me|p|px|py|pt|pb|pl|pr|ps|pe|w|h|miw|mih|maw|mah|gap|fz|fw|ta|display|direction|justify|align|wrap|cols|spacing|span|c|bg)$/] > JSXExpressionContainer > ObjectExpression',
          message: 'Responsive style props write a <style> element. Use a CSS module with a media query.',
        },
        { selector: 'JSXOpeningElement[name.name="style"]', message: 'The content security policy allows no <style>.' },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text from people is shown as text, never as mark-up.',
        },
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: "Business time comes from the server: useToday(). The machine's clock only measures durations.",
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'e2e/**', '*.config.*'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'src/shared/testing/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
