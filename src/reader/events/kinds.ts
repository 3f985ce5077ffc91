import type { RuleId } from '../../domain/rules';
import type { Kind, Weapon } from '../../domain/tables';
import type { Attribution } from '../claimants';
import { sideOf } from '../claimants/table';
import type { Sense } from '../lexicon/words';
import type { Part } from './actors';
import type { Anchor } from './anchor';
import { SENSES } from './senses';
import type { Frame } from './types';

/** An attack that its own side announces is an offensive announced; anything else stays what the word says. */
export function settledSense(
  anchor: Anchor,
  attribution: Attribution | null,
  hurt: boolean,
  parts: readonly Part[],
): Sense {
  if ((anchor.sense === 'attack' || anchor.sense === 'operation') && !hurt) {
    const own = attribution?.claimants.some((c) => c.side === 'regime') ?? false;
    const byArmy = parts.some((p) => sideOf(p.actor) === 'regime');
    if (anchor.phase === 'announce' || (anchor.phase === 'begin' && (own || byArmy))) return 'operation';
  }
  return anchor.sense;
}

/** The kind of attack a weapon makes. */
const WEAPON_KIND: Partial<Record<Weapon, Kind>> = {
  aircraft: 'air-strike',
  helicopter: 'air-strike',
  drone: 'air-strike',
  'barrel-bomb': 'air-strike',
  'cluster-munition': 'air-strike',
  incendiary: 'air-strike',
  'bunker-buster': 'air-strike',
  artillery: 'shelling',
  mortar: 'shelling',
  rocket: 'shelling',
  missile: 'shelling',
  shell: 'shelling',
  'hell-cannon': 'shelling',
  tank: 'shelling',
  'car-bomb': 'bombing',
  'explosive-device': 'bombing',
  'suicide-bomb': 'bombing',
  'chemical-agent': 'chemical-attack',
  'sniper-rifle': 'sniper-fire',
};

/** Means that settle the kind whatever the event word is, the one that says most first. */
const MEANS: readonly (readonly [Weapon, Kind])[] = [
  ['chemical-agent', 'chemical-attack'],
  ['car-bomb', 'bombing'],
  ['suicide-bomb', 'bombing'],
  ['barrel-bomb', 'air-strike'],
];

/** The kind of an event whose word leaves it open: by what it was done with, then by who did it. */
export function kindOf(
  sense: Sense,
  weapons: readonly Weapon[],
  parts: readonly Part[],
  figures: Frame['figures'],
  fighters: boolean,
): { readonly kind: Kind; readonly generic: boolean; readonly rule: RuleId<'kind'> } {
  const row = SENSES[sense];
  // An attack is what it was carried out with, where that is more than fighting.
  const byMeans = MEANS.find(([w]) => weapons.includes(w))?.[1];
  if (byMeans && (row.family === 'fire' || row.family === 'killing' || sense === 'attack'))
    return { kind: byMeans, generic: false, rule: 'means' };
  const byWeapon = weapons.map((w) => WEAPON_KIND[w]).find((k) => k !== undefined);
  if (sense === 'destruction') {
    if (byWeapon === 'air-strike') return { kind: 'air-strike', generic: false, rule: 'weapon' };
    if (parts.some((p) => isAirForce(p))) return { kind: 'air-strike', generic: false, rule: 'air-force' };
    return { kind: row.kind, generic: false, rule: 'word' };
  }
  if (sense === 'massacre' && byWeapon) return { kind: byWeapon, generic: false, rule: 'weapon' };
  const killing = sense === 'attack' && figures.some((x) => x.figure.measure === 'killed');
  if (killing && !fighters && parts.length === 0 && figures.every((x) => x.figure.group !== 'combatant'))
    return { kind: 'attack-on-civilians', generic: true, rule: 'left-open' };
  if (!row.generic) return { kind: row.kind, generic: false, rule: 'word' };
  if (row.family === 'fire') {
    if (weapons.some((w) => WEAPON_KIND[w] === 'air-strike'))
      return { kind: 'air-strike', generic: false, rule: 'weapon' };
    if (parts.some((p) => isAirForce(p))) return { kind: 'air-strike', generic: false, rule: 'air-force' };
    if (byWeapon) return { kind: byWeapon, generic: false, rule: 'weapon' };
    const sides = parts.filter((p) => p.role === 'perpetrator').map((p) => sideOf(p.actor));
    if (sides.includes('russia')) return { kind: 'air-strike', generic: false, rule: 'russia' };
    if (sides.includes('opposition')) return { kind: 'shelling', generic: false, rule: 'opposition' };
    return { kind: 'shelling', generic: true, rule: 'left-open' };
  }
  // Gunmen fire; whom they fire at, the figures say.
  const combatants = (fighters && sense !== 'gunfire') || figures.some((x) => x.figure.group === 'combatant');
  // Those killed by shells or barrels were shelled or bombed from the air: the means say more than the harm.
  if (byWeapon && !combatants) return { kind: byWeapon, generic: true, rule: 'weapon' };
  return combatants
    ? { kind: 'clash', generic: true, rule: 'combatants' }
    : { kind: row.kind, generic: true, rule: 'left-open' };
}

const isAirForce = (p: Part): boolean => p.actor.endsWith('air-force');
