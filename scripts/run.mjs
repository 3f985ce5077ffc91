// node scripts/run.mjs ENTRY.ts ARGUMENT…: runs a TypeScript module of the project as one bundle, made anew when a
// source is newer. Bundled by the same tool as the app, so that the reader runs on the command line as fast as there.
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** As deep below the root as `src/cli` is: modules find the project's files by their own address. */
const BUNDLES = `${root}.generated/run/`;
const SOURCES = ['src', 'test', 'tools'];

const writtenAt = (/** @type {string} */ file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest source was written, in ms. */
const newest = () =>
  Math.max(
    writtenAt(`${root}package-lock.json`),
    ...SOURCES.flatMap((folder) =>
      readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => writtenAt(`${root}${folder}/${file}`)),
    ),
  );

/** @param {string} entry @param {string} bundle */
async function bundleTo(entry, bundle) {
  const { build } = await import('vite');
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { target: 'node' },
    build: {
      ssr: root + entry,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [made] = [result].flat();
  if (made === undefined || !('output' in made)) throw new Error(`${entry}: no bundle`);
  mkdirSync(BUNDLES, { recursive: true });
  // Under another name first: a process that starts meanwhile reads the old bundle or the new one, never half of it.
  const unfinished = `${bundle}.${process.pid}`;
  writeFileSync(unfinished, made.output[0].code);
  renameSync(unfinished, bundle);
}

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run.mjs ENTRY.ts ARGUMENT…');
  process.exit(2);
}
const bundle = `${BUNDLES}${entry.replaceAll(/[/\\]/g, '.').replace(/\.ts$/, '')}.mjs`;
if (writtenAt(bundle) <= newest()) await bundleTo(entry, bundle);
process.argv = [process.argv[0] ?? 'node', bundle, ...rest];
await import(pathToFileURL(bundle).href);
