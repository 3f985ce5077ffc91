import { expect, test } from 'vitest';
import { parseReportFile } from '../../../../src/dataset/formats/report-file';

const HEAD = `---
id: "900"
sha256: "${'0'.repeat(64)}"
file: 900.txt
published:
  date: 2016-09-23
  basis: given
publisher: null
language: ar
---
`;
const BLOCK = `[312-405 666-729]
وقع حدث في المدينة.
Something happened in the city.
`;
const parse = (text: string) => parseReportFile(text, '900.md');

test('a report file gives front matter and a digest whose sentences cite the original', () => {
  const report = parse(`${HEAD}\n${BLOCK}\n${BLOCK}`);
  expect(report).toMatchObject({
    id: '900',
    published: { date: '2016-09-23', basis: 'given' },
    publisher: null,
  });
  expect(report.digest).toHaveLength(2);
  expect(report.digest[0]).toEqual({
    ar: 'وقع حدث في المدينة.',
    en: 'Something happened in the city.',
    cites: [
      [312, 405],
      [666, 729],
    ],
  });
});

test('line ends of either kind are read', () => {
  expect(parse(`${HEAD}\n${BLOCK}`.replaceAll('\n', '\r\n')).digest).toHaveLength(1);
});

test.each([
  ['no front matter', BLOCK, /^900\.md:1: the front matter/],
  ['YAML that is none', HEAD.replace('id: "900"', 'id: "900'), /^900\.md:\d+: /],
  [
    'a day that is none',
    HEAD.replace('2016-09-23', 'Friday'),
    /^900\.md:6: published\.date: a day is written/,
  ],
  ['a basis that is none', HEAD.replace('given', 'guessed'), /^900\.md:7: published\.basis: /],
  ['a block of two lines', `${HEAD}\n[1-2]\nجملة.\n`, /^900\.md:12: a block has three lines, this one 2$/],
  ['a block of four lines', `${HEAD}\n${BLOCK}more\n`, /^900\.md:12: a block has three lines, this one 4$/],
  ['a block without cites', `${HEAD}\nجملة.\n[1-2]\nA.\n`, /^900\.md:12: /],
  [
    'an empty cite',
    `${HEAD}\n${BLOCK.replace('312-405', '405-405')}`,
    /^900\.md:12: the cite 405-405 is empty$/,
  ],
  ['the languages the wrong way round', `${HEAD}\n[1-2]\nA.\nجملة.\n`, /^900\.md:13: .*Arabic/],
])('%s is a fault with file and line', (_, text, message) => {
  expect(() => parse(text)).toThrow(message);
});
