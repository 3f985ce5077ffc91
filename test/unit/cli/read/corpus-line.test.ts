import { describe, expect, test } from 'vitest';
import { parseLine } from '../../../../src/cli/read/corpus-line';
import { parseDay } from '../../../../src/domain/days';

const parse = (line: string | Uint8Array) =>
  parseLine(typeof line === 'string' ? new TextEncoder().encode(line) : line);
const entry = (line: string) => {
  const parsed = parse(line);
  return parsed.kind === 'entry' ? parsed.entry : parsed.why;
};

describe('a line of a corpus', () => {
  test('is a report with its id, its day and its language', () => {
    expect(entry('{"id":"a/1","text":"غارة","published":"2016-09-25","lang":"ar"}')).toEqual({
      id: 'a/1',
      text: 'غارة',
      published: parseDay('2016-09-25'),
      lang: 'ar',
    });
  });

  test('needs no more than a text; null is absent, other keys are no concern of ours', () => {
    expect(entry('{"text":"x"}')).toEqual({ id: null, text: 'x' });
    expect(entry('{"text":"","id":7,"published":null,"lang":null,"url":{}}')).toEqual({ id: 7, text: '' });
  });

  test('may begin with a byte-order mark and end in CR', () => {
    expect(entry('\ufeff{"text":"x"}\r')).toEqual({ id: null, text: 'x' });
  });

  test.each([
    ['غارة على حي الشعار', 'not JSON'],
    ['{"text":"x"', 'not JSON'],
    ['["x"]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{}', 'no text'],
    ['{"text":null}', 'no text'],
    ['{"text":["x"]}', 'text ["x"]: expected a string'],
    ['{"text":"x","id":{"n":1}}', 'id {"n":1}: expected a string or a number'],
    [
      '{"text":"x","published":"2016-02-31"}',
      'published "2016-02-31": not a day of the calendar written YYYY-MM-DD',
    ],
    ['{"text":"x","published":20160925}', 'published 20160925: not a day of the calendar written YYYY-MM-DD'],
    ['{"text":"x","lang":"fr"}', 'lang "fr": expected ar, en'],
  ])('%s is %s', (line, why) => {
    expect(parse(line)).toEqual({ kind: 'bad', why });
  });

  test('that is not UTF-8 is not read as something else', () => {
    const line = new TextEncoder().encode('{"text":"abc"}');
    line[10] = 0xff;
    expect(parse(line)).toEqual({ kind: 'bad', why: 'not UTF-8 text' });
  });

  test('a message stays short and on one line whatever it quotes', () => {
    const parsed = parse(JSON.stringify({ text: 'x', published: '\n'.repeat(1000) }));
    expect(parsed.kind === 'bad' && parsed.why.length < 120 && !parsed.why.includes('\n')).toBe(true);
  });
});
