import type { Weapon } from '../../domain/tables';
import type { Marks } from '../lexicon/lexicon';
import type { Anchor } from './anchor';

/** What is fired or dropped, and not what fires it. */
const MUNITIONS: ReadonlySet<Weapon> = new Set([
  'barrel-bomb',
  'cluster-munition',
  'incendiary',
  'mortar',
  'rocket',
  'missile',
  'shell',
]);

/** "The attack followed a week in which barrel bombs …": names what was told before, and not what the weapon did. */
const pointsBack = (a: Anchor): boolean => a.sense === 'attack' && a.definite && !a.carried;

/** Shells that fall or kill report an event without a word for it: سقطت قذائف على, جراء قذائف الفصائل. */
export function weaponAnchors(
  anchors: readonly Anchor[],
  marks: Marks,
  inName: (token: number) => boolean,
  /** Whether "on" and a place stand there: براميل متفجرة على حي المرجة. */
  named: (token: number) => boolean,
): Anchor[] {
  const out: Anchor[] = [];
  for (const weapon of marks.of('weapon')) {
    const { implies } = weapon.value;
    if (
      !implies ||
      inName(weapon.from) ||
      anchors.some((a) => !pointsBack(a) && Math.abs(a.head - weapon.from) <= 10)
    )
      continue;
    const carrier = marks
      .of('carrier')
      .find((c) => (c.to <= weapon.from ? weapon.from - c.to <= 3 : c.from - weapon.to <= 4));
    const cause = marks.of('cause').some((c) => c.to === weapon.from || c.to === weapon.from - 1);
    const onto = MUNITIONS.has(weapon.value.weapon) && named(weapon.to);
    if (!carrier && !cause && !onto) continue;
    const beside = out.at(-1);
    if (beside && weapon.from - beside.to <= 10) {
      // A helicopter that drops barrel bombs is one attack.
      out[out.length - 1] = {
        ...beside,
        to: weapon.to,
        head: weapon.from,
        // Rockets are shelling, unless an aircraft fires them.
        sense: beside.sense === 'air-strike' && implies === 'shelling' ? beside.sense : implies,
        senses: [...beside.senses, implies],
      };
      continue;
    }
    out.push({
      from: Math.min(carrier?.from ?? weapon.from, weapon.from),
      to: Math.max(weapon.to, carrier?.to ?? weapon.to),
      head: weapon.from,
      sense: implies,
      senses: [implies],
      part: 'noun',
      definite: weapon.form.article,
      tense: carrier?.value.tense ?? null,
      observed: false,
      carried: carrier !== undefined,
      undergone: false,
      phase: null,
      purpose: false,
      lead: carrier?.from ?? weapon.from,
    });
  }
  return out;
}
