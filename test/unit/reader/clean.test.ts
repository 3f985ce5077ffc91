import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/reader/clean';

const dropped = (text: string) =>
  clean(text).dropped.map(({ span, why }) => [why, text.slice(...span)] as const);
const captions = (text: string) => clean(text).captions.map((span) => text.slice(...span));
const repeats = (text: string) => clean(text).repeats.map((span) => text.slice(...span));

describe('shortcodes and markup are no words of the report', () => {
  test.each([
    [
      'قصف الحي. [card region="EG" label="مصر" rtl=”true”]',
      'shortcode',
      '[card region="EG" label="مصر" rtl=”true”]',
    ],
    ['[gallery] قصف الحي.', 'shortcode', '[gallery]'],
    ['قصف <b>الحي', 'markup', '<b>'],
    ['قصف&nbsp;الحي', 'markup', '&nbsp;'],
    ['قصف الحي <!-- مصر -->', 'markup', '<!-- مصر -->'],
    ['<script>var city = "حلب";</script>قصف', 'markup', '<script>var city = "حلب";</script>'],
    ['انظر https://example.org/aleppo?x=1 هنا', 'markup', 'https://example.org/aleppo?x=1'],
  ])('%s', (text, why, written) => {
    expect(dropped(text)).toContainEqual([why, written]);
  });

  test('of a link only the brackets and the address go', () => {
    const text = 'قصف [حي السكري](https://example.org/a) أمس';
    expect(dropped(text)).toEqual([
      ['markup', '['],
      ['markup', '](https://example.org/a)'],
    ]);
  });

  test.each(['قال [الوزير] أمس', 'حلب < دمشق', 'a & b', 'he said [sic] that', '[Monday] they left'])(
    '%s: stays whole',
    (text) => {
      expect(dropped(text)).toEqual([]);
    },
  );
});

describe('credits and mastheads', () => {
  test.each([
    ['قصف الحي.\n\nالمصدر : قناة + وكالات', 'credit'],
    ['قصف الحي.\n\nالوسوم: سوريا، حلب، قصف', 'credit'],
    ['اقرأ أيضا: معركة حلب\n\nقصف الحي.', 'masthead'],
    ['Shells fell.\n\nSource: Agencies', 'credit'],
    ['Read more: the battle for the city\n\nShells fell.', 'masthead'],
  ])('%s', (text, why) => {
    expect(dropped(text).map(([reason]) => reason)).toEqual([why]);
  });

  test('initials and "agencies" run into the first sentence', () => {
    expect(dropped('س.م/وكالات أفادت مصادر بقصف الحي.')).toEqual([['credit', 'س.م/وكالات']]);
  });

  test.each(['شارك عشرات المتظاهرين في مسيرة وسط المدينة.', 'مصدر عسكري: الهجوم مستمر.'])(
    '%s is report',
    (text) => {
      expect(dropped(text)).toEqual([]);
    },
  );
});

describe('captions stay readable', () => {
  const story = 'قصفت الطائرات أطراف البلدة صباحا وسقط عدد من الجرحى في السوق القديم.';

  test('a line in the other script between Arabic paragraphs', () => {
    const caption = 'A photo taken on September 23 shows a street';
    expect(captions(`${story}\n\n${caption}\n\n${story.replace('صباحا', 'مساء')}`)).toEqual([caption]);
  });

  test('a line signed by an agency', () => {
    expect(captions(`${story}\n\nسكان يهربون من القصف (رويترز)\n`)).toEqual([
      'سكان يهربون من القصف (رويترز)',
    ]);
  });

  test('the content of figcaption and of a caption shortcode', () => {
    expect(captions(`<p>${story}</p><figcaption>سوق الحي بعد القصف</figcaption>`)).toContain(
      'سوق الحي بعد القصف',
    );
    expect(captions(`[caption id="a"]سوق الحي بعد القصف[/caption]\n${story}`)).toContain(
      'سوق الحي بعد القصف',
    );
  });

  test('in a text of two languages neither is a guest', () => {
    const english = 'Planes struck the outskirts of the town in the morning and several people were hurt.';
    expect(captions(`${story}\n\n${english}`)).toEqual([]);
  });
});

test('a paragraph that stands above word for word is a repeat', () => {
  const paragraph = 'قصفت الطائرات أطراف البلدة صباحا وسقط عدد من الجرحى.';
  expect(repeats(`${paragraph}\n\nثم ساد الهدوء.\n\n${paragraph}`)).toEqual([paragraph]);
  expect(repeats('قصف عنيف\n\nسقط جرحى في السوق.\n\nقصف عنيف')).toEqual([]);
});
