import { expect, it } from 'vitest'
import { scaleBetween, standardsBetween, type Content } from './standards'

const one: Content = {
  standards: [
    { code: 'SOUND', title: 'Decisions are sound', words: 'Can be followed.' },
    { code: 'TIMELY', title: 'Feedback is timely', words: 'Within five days.' },
    { code: 'SAFE', title: 'Records are safe', words: 'Kept.' },
  ],
  scale: [
    { code: 'MET', label: 'Met', acts: false },
    { code: 'NOT_MET', label: 'Not met', acts: true },
  ],
}

it('IQA-053 says by code what was added, changed and removed between two versions', () => {
  const two: Content = {
    ...one,
    standards: [
      { code: 'SAFE', title: 'Records are safe', words: 'Kept.' },
      { code: 'SOUND', title: 'Decisions are sound', words: 'Can be followed by a stranger.' },
      { code: 'FAIR', title: 'Decisions are fair', words: 'For all.' },
    ],
  }
  expect(standardsBetween(one, two).map(({ kind, code }) => `${kind} ${code}`)).toEqual([
    'CHANGED SOUND',
    'ADDED FAIR',
    'REMOVED TIMELY',
  ])
  expect(scaleBetween(one, two)).toEqual([])
  expect(standardsBetween(one, one)).toEqual([])
})

it('IQA-053 a step that begins to call for action is a difference', () => {
  const scale = [
    { code: 'MET', label: 'Met', acts: false },
    { code: 'NOT_MET', label: 'Not met', acts: false },
  ]
  expect(scaleBetween(one, { ...one, scale }).map(({ code }) => code)).toEqual(['NOT_MET'])
})
