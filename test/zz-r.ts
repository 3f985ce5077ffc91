import { readFileSync } from 'node:fs';
import { readGazetteer } from '../src/cli/data-files';
import { parseDay } from '../src/domain/days';
import { read } from '../src/reader/read';

const { gazetteer } = readGazetteer();
for (const f of process.argv.slice(2)) {
  const [path, pub] = f.split('@');
  const text = readFileSync(path as string, 'utf8');
  const p = pub ? parseDay(pub) : null;
  const r: any = read(text, gazetteer, p ? { published: p } : {});
  console.log('=====', path, r.report.published.date, r.report.published.basis);
  console.log(
    'T',
    r.toponyms
      .map((t: any) => `${t.text.replace(/\n/g, ' ')}>${t.place}${t.role === 'event' ? '' : `(${t.role})`}`)
      .join('; '),
  );
  for (const [k, l] of [
    ['I', r.incidents],
    ['A', r.aggregates],
  ] as const)
    for (const x of l)
      console.log(
        k,
        x.kind,
        x.status,
        x.places.join('+'),
        `${x.date.from}..${x.date.to}`,
        '::',
        x.claims
          .map(
            (c: any) =>
              `${c.measure} ${c.value ?? `${c.low}-${c.high}`} ${c.qualifier} ${c.claimant?.id ?? '-'}`,
          )
          .join(' | '),
        '::',
        x.spans.map((s: any) => text.slice(s[0], s[1]).replace(/\n/g, ' ').slice(0, 60)).join(' // '),
      );
}
