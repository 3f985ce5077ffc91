import type { SourcedClaim } from '../domain/incident';
import type { Side } from '../domain/tables';
import type { Formatter } from '../i18n/format';
import { markOf, topOf } from './claim-scale';
import { type Claimants, claimantText } from './claimant';
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

function breakdownText(claim: SourcedClaim, f: Formatter): string | null {
  if (claim.breakdown.length === 0) return null;
  const parts = claim.breakdown.map(({ group, value }) => {
    const word = (f.m.groups as Readonly<Record<string, string>>)[group] ?? group;
    return value === null ? word : `${f.number(value)} ${word}`;
  });
  return `${f.m.incident.of}: ${f.list(parts)}`;
}

/** What a claim without a figure says: that it happened, that it did not, who holds the ground. */
function saidText(claim: SourcedClaim, holder: Side | null, f: Formatter): string {
  const { m } = f;
  if (claim.measure === 'controls' && holder !== null)
    return f.fill(m.incident.heldBy, { side: m.sides[holder] });
  return m.measures[claim.measure];
}

/** The claims of one incident side by side: what, how much, on one scale, and who says it. */
export function Claims({
  claims,
  claimants,
  holder,
  format: f,
}: {
  readonly claims: readonly SourcedClaim[];
  readonly claimants: Claimants;
  /** Who is said to hold the ground, for claims about it. */
  readonly holder: Side | null;
  readonly format: Formatter;
}) {
  const figures = claims.filter(isCasualty);
  const words = claims.filter((c) => !isCasualty(c));
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
                  {claim.group === 'civilian' || claim.group === 'combatant'
                    ? ` ${f.m.groups[claim.group]}`
                    : ''}
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
      {words.length > 0 && (
        <ul>
          {words.map((claim) => (
            <li key={`${claim.measure}${claim.claimant?.name}`} data-measure={claim.measure}>
              <span class="claimant">{claimantText(claim, claimants, f)}</span> {saidText(claim, holder, f)}
            </li>
          ))}
        </ul>
      )}
      {competing(claims) && <p class="care">{f.m.incident.competing}</p>}
    </div>
  );
}
