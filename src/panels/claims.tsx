import type { SourcedClaim } from '../domain/incident';
import type { Side } from '../domain/tables';
import type { Formatter } from '../i18n/format';
import { markOf, topOf } from './claim-scale';
import { type Claimants, claimantText } from './claimant';
import { statementsOf } from './statements';
import { competing, figureText, isCasualty } from './words';

const WIDTH = 96;
const PAD = 6;

/** A figure on the incident's scale; the text beside it says the same, so it is hidden from screen readers. */
function Scale({
  claim,
  top,
  rtl,
}: {
  readonly claim: SourcedClaim;
  readonly top: number;
  readonly rtl: boolean;
}) {
  const mark = markOf(claim, top);
  const x = (t: number): number => {
    const along = PAD + t * (WIDTH - 2 * PAD);
    return rtl ? WIDTH - along : along;
  };
  return (
    <svg class="scale" width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
      <line class="axis" x1={x(0)} x2={x(1)} y1="8" y2="8" />
      {mark && mark.shape === 'range' && (
        <line class="range" x1={x(mark.from)} x2={x(mark.to)} y1="8" y2="8" />
      )}
      {mark && (mark.shape === 'from' || mark.shape === 'hint') && (
        <line class="open" x1={x(mark.from)} x2={x(mark.to)} y1="8" y2="8" />
      )}
      {mark && mark.shape !== 'range' && (
        <circle class={mark.shape === 'hint' ? 'hint' : 'dot'} cx={x(mark.from)} cy="8" r="4.5" />
      )}
    </svg>
  );
}

const groupWord = (group: string, f: Formatter): string =>
  (f.m.groups as Readonly<Record<string, string>>)[group] ?? group;

function breakdownText(claim: SourcedClaim, f: Formatter): string | null {
  if (claim.breakdown.length === 0) return null;
  const parts = claim.breakdown.map(({ group, value }) =>
    value === null
      ? groupWord(group, f)
      : f.fill(f.m.incident.ofGroup, { n: value, group: groupWord(group, f) }),
  );
  return `${f.m.incident.of}: ${f.list(parts)}`;
}

/** The claims of one incident side by side: what, how much, on one scale, and who says it. */
export function Claims({
  claims,
  claimants,
  holders,
  format: f,
}: {
  readonly claims: readonly SourcedClaim[];
  readonly claimants: Claimants;
  /** Who is said to hold the ground, for claims about it; empty where that is not sure. */
  readonly holders: readonly Side[];
  readonly format: Formatter;
}) {
  const figures = claims.filter(isCasualty);
  const statements = statementsOf(claims, holders, claimants, f);
  const top = topOf(figures);
  const rtl = f.m.direction === 'rtl';
  return (
    <div class="claims">
      {figures.length > 0 && (
        <table>
          <caption class="unseen">{f.m.incident.claims}</caption>
          <tbody>
            {figures.map((claim) => (
              <tr key={`${claim.measure}${claim.qualifier}${claim.value}${claim.claimant?.name}`}>
                <th scope="row">{f.m.measures[claim.measure]}</th>
                <td>
                  <strong>{figureText(claim, f)}</strong>
                  {(claim.group === 'civilian' || claim.group === 'combatant') && (
                    <span class="quiet block">{f.m.groups[claim.group]}</span>
                  )}
                  {breakdownText(claim, f) && <span class="quiet block">{breakdownText(claim, f)}</span>}
                </td>
                <td class="scale-cell">
                  <Scale claim={claim} top={top} rtl={rtl} />
                </td>
                <td class="claimant">{claimantText(claim, claimants, f)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {statements.length > 0 && (
        <ul>
          {statements.map(({ measure, label, claimants: who }) => (
            <li key={measure} data-measure={measure}>
              {label}: <span class="claimant">{who.join(f.m.semicolon)}</span>
            </li>
          ))}
        </ul>
      )}
      {competing(claims) && <p class="care">{f.m.incident.competing}</p>}
    </div>
  );
}
