import { parseDay } from '../domain/days';
import type { PlaceId } from '../domain/ids';
import type { Because, Claim, Party, ReadIncident, Reading, Span } from '../domain/reading';
import type { RuleFamily } from '../domain/rules';
import type { Language } from '../domain/tables';
import { type Formatter, formatter } from '../i18n/format';
import { explanationWords } from '../i18n/rules';
import { partyRow } from '../reader/claimants/table';

/**
 * A reading told readably, in the language asked for: every stretch of the text with the words that were read in
 * brackets, what they were read as and why, then each incident with what put it there and then. Pure: a reading, its
 * text and the stretches to tell it in make lines. The same as data is what the other formats print.
 */
export function explained(
  reading: Reading,
  text: string,
  stretches: readonly Span[],
  lang: Language,
): readonly string[] {
  const t: Teller = { reading, text, f: formatter(lang), words: explanationWords(lang) };
  const { date, basis } = reading.report.published;
  const { bases } = t.f.m;
  const day = date === null ? null : parseDay(date);
  return [
    day === null ? bases[basis] : `${bases[basis]}: ${t.f.longDay(day)}`,
    ...stretches.flatMap((stretch) => stretchLines(stretch, t)),
    ...reading.incidents.flatMap((i) => incidentLines(i, t)),
    ...reading.aggregates.flatMap((i) => incidentLines(i, t)),
    ...reading.warnings.map(({ code, spans }) => `! ${t.words.warnings[code]}${quoted(spans, t)}`),
  ];
}

interface Teller {
  readonly reading: Reading;
  readonly text: string;
  readonly f: Formatter;
  readonly words: ReturnType<typeof explanationWords>;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  /** What the words were read as, and the reasons. */
  readonly as: string;
  readonly family: RuleFamily;
  readonly reasons: readonly Because[];
}

/** One stretch with its mentions in brackets, and under it a line for each and for each of its reasons. */
function stretchLines([from, to]: Span, t: Teller): readonly string[] {
  const mentions = mentionsIn(t).filter(({ start, end }) => start >= from && end <= to);
  if (mentions.length === 0) return [];
  return [
    '',
    marked([from, to], mentions, t.text),
    ...mentions.flatMap(({ start, end, as, family, reasons }) => [
      `  [${oneLine(t.text.slice(start, end))}] ${as}`,
      ...reasons.map((reason) => `      ${reasonLine(family, reason, t)}`),
    ]),
  ];
}

/** Everything a reading found in the text, in order of the text. */
function mentionsIn({ reading, f }: Teller): readonly Mention[] {
  const { m } = f;
  return [
    ...reading.toponyms.map((x): Mention => {
      const places = x.place === null ? x.candidates.map((c) => c.place) : [x.place];
      return {
        ...x,
        as: f.list(places.map((id) => placeName(id, reading, f))),
        family: 'toponym',
        reasons: x.because ?? [],
      };
    }),
    ...reading.temporals.map((x): Mention => {
      const date = { ...x, extent: 'within' as const };
      return { ...x, as: f.span(date), family: 'date', reasons: x.because ?? [] };
    }),
    ...(reading.figures ?? []).map((x): Mention => {
      const as = [...(x.measure === null ? [] : [m.measures[x.measure]]), figureText(x, f)].join(' ');
      return { ...x, as, family: 'figure', reasons: x.because ?? [] };
    }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of a stretch with those that were read in brackets; one inside another is left to its line below. */
function marked([from, to]: Span, mentions: readonly Mention[], text: string): string {
  let at = from;
  let line = '';
  for (const { start, end } of mentions) {
    if (start < at) continue;
    line += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return oneLine(line + text.slice(at, to));
}

function incidentLines(i: ReadIncident, t: Teller): readonly string[] {
  const { f, reading, words } = t;
  const { m } = f;
  const places = i.places.map((id) => placeName(id, reading, f));
  const about = (family: RuleFamily, reasons: readonly Because[] = []) =>
    reasons.map((reason) => `  ${words.decides[family]}: ${reasonLine(family, reason, t)}`);
  return [
    '',
    [m.kinds[i.kind], f.list(places), f.span(i.date), m.statuses[i.status]].filter(Boolean).join(' · '),
    ...about('trigger', i.because?.trigger),
    ...about('kind', i.because?.kind),
    ...about('location', i.because?.location),
    ...about('dating', i.because?.dating),
    ...i.actors.flatMap((actor) => [
      `  ${m.actorRoles[actor.role]}: ${m.sides[actor.side]}`,
      ...(actor.because ?? []).map((reason) => `      ${reasonLine('actor', reason, t)}`),
    ]),
    ...i.claims.flatMap((claim) => claimLines(claim, t)),
    ...about('telling', i.because?.telling),
  ];
}

function claimLines(claim: Claim, t: Teller): readonly string[] {
  const { f } = t;
  const { m } = f;
  const what = claim.counted
    ? `${m.measures[claim.measure]} ${figureText(claim, f)}`
    : m.measures[claim.measure];
  const who = claim.claimant === null ? m.incident.itself : partyName(claim.claimant, f);
  return [
    `  ${what}: ${who} · ${m.claimBases[claim.basis]}`,
    ...(claim.counted ?? []).map((reason) => `      ${reasonLine('figure', reason, t)}`),
    ...(claim.because ?? []).map((reason) => `      ${reasonLine('claimant', reason, t)}`),
  ];
}

/** The rule in words, the words it read, and its name and entry as a test would write them. */
function reasonLine(family: RuleFamily, { rule, entry, words }: Because, t: Teller): string {
  const label = (t.words.rules[family] as Readonly<Record<string, string>>)[rule] ?? rule;
  return `${label}${quoted(words, t)} (${[`${family}.${rule}`, entry].filter(Boolean).join(' ')})`;
}

const quoted = (spans: readonly Span[], { text }: Teller): string =>
  spans.length === 0
    ? ''
    : `: ${spans.map(([from, to]) => `«${oneLine(text.slice(from, to))}»`).join(' … ')}`;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const partyName = ({ id, name }: Party, { lang }: Formatter): string =>
  id === undefined ? name : partyRow(id).names[lang];

const placeName = (id: PlaceId, { places }: Reading, { lang }: Formatter): string =>
  places[id]?.names[lang][0] ?? id;

const figureText = (
  { qualifier, value, low, high }: Pick<Claim, 'qualifier' | 'value' | 'low' | 'high'>,
  f: Formatter,
): string => f.fill(f.m.qualifiers[qualifier], { n: value ?? low ?? 0, low: low ?? 0, high: high ?? 0 });
