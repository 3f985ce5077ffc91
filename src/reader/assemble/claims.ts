import type { Because, Claim, Party, Span } from '../../domain/reading';
import type { Measure, Side } from '../../domain/tables';
import { because } from '../because';
import type { Attribution } from '../claimants';
import { sideOf } from '../claimants/table';
import type { Frame } from '../events/frames';
import { isControl } from '../events/senses';
import type { FigureMention } from '../types';
import { countedBy } from './because';
import type { Story } from './story';

/** The claims of an event: who says it happened or not, and every figure with the one who gives it. */
export function claimsOf(story: Story): readonly Claim[] {
  const claims = new ClaimList();
  const holder = holderOf(story);
  for (const frame of story.frames) {
    for (const { figure, attribution } of frame.figures) claims.add(figureClaim(figure, attribution));
  }
  for (const frame of story.frames) {
    if (frame.bare === 'places') continue;
    for (const claim of occurrences(frame, holder)) claims.add(claim);
  }
  return claims.done();
}

const basisOf = (a: Attribution | null): Claim['basis'] =>
  a === null || a.claimants.length === 0
    ? a?.hearsay
      ? 'hearsay'
      : 'direct'
    : a.hearsay
      ? 'hearsay'
      : 'attributed';

function figureClaim(figure: FigureMention, attribution: Attribution | null): Claim {
  return {
    measure: figure.measure ?? 'killed',
    value: figure.value,
    low: figure.low,
    high: figure.high,
    qualifier: figure.qualifier,
    group: figure.group,
    breakdown: [...figure.breakdown],
    claimant: attribution?.claimants[0] ?? null,
    basis: basisOf(attribution),
    via: [...(attribution?.via ?? [])],
    spans: [[figure.start, figure.end]],
    counted: [countedBy(figure)],
    because: saidBy(attribution),
  };
}

/** What gave a claim its claimant, and the words that name them. */
function saidBy(a: Attribution | null): readonly Because<'claimant'>[] {
  if (a === null) return [because('report')];
  const words = a.words ? [a.words] : [];
  const [claimant] = a.claimants;
  return claimant ? [because(a.rule, words, claimant.id)] : [because(a.rule, words), because('nobody-known')];
}

/** What one frame says of the event itself, once for each who says it. */
function occurrences(frame: Frame, holder: Side | null): Claim[] {
  const measure = measureOf(frame, holder);
  const a = frame.attribution;
  const otherHolder = measure === 'denies-control' && frame.polarity === 'asserted';
  const of = (claimant: Party | null, m: Measure): Claim => ({
    measure: m,
    value: null,
    low: null,
    high: null,
    qualifier: 'exact',
    group: 'unknown',
    breakdown: [],
    claimant,
    basis: basisOf(a),
    via: [...(a?.via ?? [])],
    spans: [[frame.start, frame.end]],
    because: otherHolder ? [...saidBy(a), because<'claimant'>('other-holder')] : saidBy(a),
  });
  const claimants: readonly (Party | null)[] = a && a.claimants.length > 0 ? a.claimants : [null];
  const own = claimants.map((c) => of(c, measure));
  if (frame.polarity === 'denied' && a?.disputed)
    own.push({
      ...of(a.disputed, affirmed(frame)),
      via: [],
      because: [because<'claimant'>('disputed', a.words ? [a.words] : [], a.disputed.id)],
    });
  return own;
}

const affirmed = (frame: Frame): Measure => (isControl(frame.sense) ? 'controls' : 'occurred');

function measureOf(frame: Frame, holder: Side | null): Measure {
  const control = isControl(frame.sense);
  const ground = control || frame.sense === 'expel' || frame.sense === 'repel';
  if (frame.disclaims) return 'denies-responsibility';
  if (frame.polarity === 'unseen') return 'none-observed';
  if (frame.polarity === 'denied') return control ? 'denies-control' : 'denies-occurred';
  if (ground && holder !== null) {
    const side = doer(frame);
    if (control && side === holder) return 'controls';
    // Somebody must say so: a report that tells of both sides contests nothing by itself.
    if (side !== null && side !== holder && frame.attribution !== null) return 'denies-control';
  }
  return affirmed(frame);
}

const doer = (frame: Frame): Side | null => {
  const part = frame.parts.find((p) => p.role === 'perpetrator');
  return part ? side(part.actor) : null;
};

/** Allies hold ground for the side they fight for. */
const side = (actor: string): Side => {
  const own = sideOf(actor);
  return own === 'iran-allied' || own === 'russia' ? 'regime' : own;
};

/** The side first said to hold or take the ground; others' words are measured against it. */
function holderOf(story: Story): Side | null {
  const first = story.frames.find((f) => isControl(f.sense) && f.polarity === 'asserted');
  return first ? doer(first) : null;
}

/** Claims in order of telling, each said once by each. */
class ClaimList {
  private readonly list: Claim[] = [];

  add(claim: Claim): void {
    const i = this.list.findIndex((c) => repeats(c, claim));
    const known = this.list[i];
    if (!known) this.list.push(claim);
    else this.list[i] = united(known, claim);
  }

  /** Without an `occurred` of somebody who also gives a figure, and without a figure of nobody's that somebody gives. */
  done(): readonly Claim[] {
    const figures = this.list.filter((c) => isFigure(c.measure));
    return this.list.filter((c) => {
      if (c.measure === 'occurred') return !figures.some((f) => sameClaimant(f, c));
      if (!isFigure(c.measure) || c.claimant !== null) return true;
      return !figures.some(
        (f) =>
          f.claimant !== null &&
          f.measure === c.measure &&
          f.value === c.value &&
          f.qualifier === c.qualifier,
      );
    });
  }
}

const isFigure = (measure: Measure): boolean =>
  ['killed', 'injured', 'captured', 'missing', 'displaced'].includes(measure);

const sameClaimant = (a: Claim, b: Claim): boolean => (a.claimant?.id ?? null) === (b.claimant?.id ?? null);

/** The same claim again: by the same claimant, or the same figure from the same side, which is one source carried twice. */
function repeats(a: Claim, b: Claim): boolean {
  if (a.measure !== b.measure || a.value !== b.value || a.qualifier !== b.qualifier) return false;
  if (sameClaimant(a, b)) return true;
  const sides = a.claimant !== null && b.claimant !== null && a.claimant.side === b.claimant.side;
  return sides && isFigure(a.measure) && a.claimant?.side !== 'media' && a.claimant?.side !== 'unspecified';
}

function united(a: Claim, b: Claim): Claim {
  const carried = !sameClaimant(a, b) && b.claimant ? [b.claimant.name] : [];
  const via = [...new Set([...a.via, ...b.via, ...carried])];
  const spans: Span[] = [...a.spans];
  for (const s of b.spans) if (s[0] !== spans.at(-1)?.[0] || s[1] !== spans.at(-1)?.[1]) spans.push(s);
  const breakdown = a.breakdown.length > 0 ? a.breakdown : b.breakdown;
  const group =
    a.group === 'unknown' || a.group === 'person' ? (b.group === 'unknown' ? a.group : b.group) : a.group;
  return { ...a, via, spans, breakdown, group };
}
