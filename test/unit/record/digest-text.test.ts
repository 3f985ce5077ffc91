import { expect, test } from 'vitest';
import { digestText, sentencesAt } from '../../../src/record/digest-text';
import { report } from '../../fixtures/incidents';

const digest = {
  ...report('r1', '2016-09-23'),
  digest: [
    { ar: 'جملة أولى.', en: 'One.', cites: [] },
    { ar: 'ثانية.', en: 'Two.', cites: [] },
  ],
};

test('a digest is read as one text, a sentence a line, each at a known place', () => {
  const { text, sentences } = digestText(digest, 'ar');
  expect(text).toBe('جملة أولى.\nثانية.');
  expect(sentences.map(([from, to]) => text.slice(from, to))).toEqual(['جملة أولى.', 'ثانية.']);
  expect(digestText(digest, 'en').text).toBe('One.\nTwo.');
});

test('spans tell the sentences they touch, each once, and an end does not touch what follows it', () => {
  const { sentences } = digestText(digest, 'en');
  expect(sentencesAt(sentences, [[0, 4]])).toEqual([0]);
  expect(
    sentencesAt(sentences, [
      [6, 7],
      [0, 6],
    ]),
  ).toEqual([0, 1]);
  expect(sentencesAt(sentences, [])).toEqual([]);
});
