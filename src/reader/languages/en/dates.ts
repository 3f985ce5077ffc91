import type { DateLine, DateWord, PartOfDay, Unit } from '../../dates/words';

/** English date words; among lines that fit equally the first wins. */

const line = (phrase: string, word: DateWord): DateLine => [phrase, word];

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const MONTHS: readonly (readonly [string, string | null])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may', null],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept|sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
/** Also verbs. */
const VERBS = ['march', 'may'];

const HIJRI_MONTHS: readonly string[] = [
  'muharram',
  'safar',
  'rabi al? awwal',
  'rabi al|ath? thani',
  'jumada al? ula|awwal',
  'jumada al? akhira|thani',
  'rajab',
  'shaban',
  'ramadan',
  'shawwal',
  'dhu al? qadah|qidah',
  'dhu al? hijjah|hijja',
];

const PARTS: readonly (readonly [string, PartOfDay, boolean])[] = [
  ['overnight', 'night', true],
  ['tonight', 'night', true],
  ['midnight', 'night', true],
  ['night', 'night', false],
  ['nightfall', 'evening', true],
  ['dawn', 'dawn', true],
  ['daybreak', 'dawn', true],
  ['morning', 'morning', false],
  ['noon', 'noon', true],
  ['midday', 'noon', true],
  ['afternoon', 'afternoon', false],
  ['evening', 'evening', false],
];

const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

const ANCHORED: readonly (readonly [string, number])[] = [
  ['the? next|following day', 1],
  ['the? day after', 1],
  ['a? day later', 1],
  ['the? same day', 0],
  ['that day', 0],
  ['the? previous day', -1],
  ['the? day before', -1],
  ['a? day earlier', -1],
];

export const DATE_WORDS: readonly DateLine[] = [
  line('weekend', { is: 'weekend', first: 6 }),
  line('every|each day|night|week|month|year', { is: 'nothing' }),
  line('day by|after day', { is: 'nothing' }),
  line('one day', { is: 'nothing' }),
  line('day and night', { is: 'nothing' }),
  line('the? day before yesterday', { is: 'relative-day', days: -2 }),
  line('the? day after tomorrow', { is: 'relative-day', days: 2 }),
  line('a|one day after', { is: 'aftermath', days: 1 }),
  line('two days after', { is: 'aftermath', days: 2 }),
  line('a|one week after', { is: 'aftermath', days: 7 }),
  ...ANCHORED.map(([phrase, days]) => line(phrase, { is: 'anchored', days })),
  line('today', { is: 'relative-day', days: 0 }),
  line('yesterday', { is: 'relative-day', days: -1 }),
  line('tomorrow', { is: 'relative-day', days: 1 }),
  ...WEEKDAYS.map((phrase, weekday) => line(phrase, { is: 'weekday', weekday })),
  ...PARTS.map(([phrase, part, alone]) => line(phrase, { is: 'part', part, alone })),
  ...MONTHS.flatMap(([name, short], k) => [
    line(name, { is: 'month', month: k + 1, weak: VERBS.includes(name) }),
    ...(short ? [line(short, { is: 'month', month: k + 1, weak: true })] : []),
  ]),
  ...HIJRI_MONTHS.map((phrase, k) => line(phrase, { is: 'hijri-month', month: k + 1 })),
  ...UNITS.flatMap((unit) => [
    line(unit, { is: 'unit', unit, count: 1 }),
    line(`${unit}s`, { is: 'unit', unit, count: null }),
  ]),
  line('fortnight', { is: 'unit', unit: 'week', count: 2 }),
  line('early', { is: 'edge', edge: 'early' }),
  line('the? beginning|start of', { is: 'edge', edge: 'early' }),
  line('mid', { is: 'edge', edge: 'mid' }),
  line('the? middle of', { is: 'edge', edge: 'mid' }),
  line('late', { is: 'edge', edge: 'late' }),
  line('the? end of', { is: 'edge', edge: 'late' }),
  line('last|past|previous|recent', { is: 'past' }),
  line('this|current', { is: 'current' }),
  line('next|coming|upcoming', { is: 'coming' }),
  line('few|several', { is: 'few' }),
  line('couple of?', { is: 'few' }),
  line('about|around|approximately|nearly|almost|roughly', { is: 'about' }),
  line('more than', { is: 'exceeding' }),
  line('over|in|within', { is: 'in' }),
  line('since', { is: 'since' }),
  line('until|till|by', { is: 'until' }),
  line('ago', { is: 'ago', before: false, anchored: false }),
  line('earlier|before', { is: 'ago', before: false, anchored: true }),
  line('later|after', { is: 'later', before: false }),
  line('during', { is: 'during' }),
  line('throughout', { is: 'throughout' }),
  line('all through?', { is: 'throughout' }),
  line('for|lasting|lasted', { is: 'lasting' }),
  line('of|the|on|at', { is: 'of' }),
  line('to|into|through', { is: 'to' }),
  line('from', { is: 'from' }),
  line('between', { is: 'between' }),
  line('corresponding to', { is: 'equals' }),
  line('ah', { is: 'era', hijri: true }),
  line('now|currently', { is: 'present' }),
  line('aged', { is: 'age' }),
];
