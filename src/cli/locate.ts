import { locate } from '../gazetteer/locate';
import { readGazetteer } from './data-files';

const HELP = `usage: npm run --silent locate -- NAME…

Looks names up in the gazetteer, Arabic or Latin, and prints one JSON line for each: place, names, lat, lon,
precisionM, score, and the other candidates with why they lost. "place" is null where nothing fits: a name is
never taken for the nearest one. Exit 0 when looked up, 2 for bad arguments.
`;

function fail(message: string): never {
  process.stderr.write(`locate: ${message}\n`);
  process.exit(2);
}

function main(args: readonly string[]): void {
  const literal = args.indexOf('--');
  const options = (literal < 0 ? args : args.slice(0, literal)).filter((a) => /^-./.test(a));
  if (options.some((o) => o === '--help' || o === '-h')) {
    process.stdout.write(HELP);
    return;
  }
  if (options[0]) fail(`unknown option ${options[0]} (--help says what there is)`);
  const names = args.filter((_, i) => i !== literal);
  if (names.length === 0) fail('give at least one name, e.g. locate -- "بستان القصر" "Bostan al-Qaser"');
  const blank = names.findIndex((n) => n.trim() === '');
  if (blank >= 0) fail(`name ${blank + 1} is empty`);

  const { gazetteer } = readGazetteer();
  for (const name of names) {
    const found = locate(gazetteer, name);
    const place = found.place;
    const line = {
      query: name,
      place: place?.id ?? null,
      names: place?.names ?? null,
      kind: place?.kind ?? null,
      parent: place?.parent ?? null,
      lat: place?.point?.[1] ?? null,
      lon: place?.point?.[0] ?? null,
      precisionM: place?.precisionM ?? null,
      score: found.score,
      why: found.why,
      candidates: found.candidates.map((c) => ({ place: c.place.id, why: c.why })),
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
