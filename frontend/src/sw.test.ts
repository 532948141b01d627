import { expect, it } from 'vitest'
import { filesFor } from '../scripts/offline-files.ts'

const chunk = (file: string, more: object = {}) => ({ file, ...more })

it('QMR-198 keeps the shell and the tracker on the device, and no other page', () => {
  const manifest = {
    'index.html': chunk('app.js', {
      isEntry: true,
      imports: ['_shared.js'],
      css: ['app.css'],
      assets: ['inter-latin-wght-normal-1.woff2', 'inter-greek-wght-normal-1.woff2'],
    }),
    '_shared.js': chunk('shared.js', { css: ['shared.css'] }),
    'src/features/action/offline/MyActionsPage.tsx': chunk('mine.js', {
      src: 'src/features/action/offline/MyActionsPage.tsx',
      isDynamicEntry: true,
      imports: ['_cards.js', 'index.html'],
    }),
    '_cards.js': chunk('cards.js'),
    'src/features/action/device.ts': chunk('device.js', { src: 'src/features/action/device.ts', isDynamicEntry: true }),
    'src/features/judging/JudgingTab.tsx': chunk('judging.js', {
      src: 'src/features/judging/JudgingTab.tsx',
      isDynamicEntry: true,
    }),
  }
  expect(filesFor(manifest)).toEqual([
    'app.css',
    'app.js',
    'cards.js',
    'device.js',
    'inter-latin-wght-normal-1.woff2',
    'mine.js',
    'shared.css',
    'shared.js',
  ])
})
