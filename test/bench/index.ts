import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Bench, type Figure, isMissed } from './bench';
import { reader } from './reader';

/** Every bench there is; a new one is a file beside this one and a line here. */
const BENCHES: readonly Bench[] = [reader];

const USAGE = `usage: npm run bench -- NAME… [--json]

${BENCHES.map((b) => `  ${b.name}: ${b.about}`).join('\n')}

Exit 0 when every floor is held, 1 when one is missed, 2 for bad arguments.
`;

/** Figures mean nothing without the machine they were taken on; its load says how far to trust them. */
const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  load: loadavg()[0] ?? 0,
  node: process.version,
});

const written = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

function line(figure: Figure): string {
  const { name, value, unit, floor } = figure;
  const held = floor ? `  (at ${floor.is} ${floor.value}${isMissed(figure) ? ': MISSED' : ''})` : '';
  return `  ${name.padEnd(28)}${written(value).padStart(8)} ${unit}${held}`;
}

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const chosen = positionals.map((name) => BENCHES.find((b) => b.name === name));
  if (chosen.length === 0 || chosen.includes(undefined)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const results = chosen
    .filter((b) => b !== undefined)
    .map(({ name, run }) => ({ name, figures: run().map((f) => ({ ...f, missed: isMissed(f) })) }));
  const { cpu, cores, load, node } = machine();
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ machine: machine(), benches: results }, null, 2)}\n`);
  } else {
    process.stdout.write(`${cpu}, ${cores} cores, load ${load.toFixed(1)}, node ${node}\n`);
    for (const { name, figures } of results)
      process.stdout.write(`${name}\n${figures.map(line).join('\n')}\n`);
  }
  return results.some(({ figures }) => figures.some((f) => f.missed)) ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
