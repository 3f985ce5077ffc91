import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GAZETTEER_FILES, type GazetteerFile, type JoinedGazetteer, joinFiles } from '../gazetteer/files';

/** The project's own folder, wherever a command is called from; ends with a slash. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads a JSON file of `data/`, named from there (`gazetteer/city.json`). Throws, naming the file, when it cannot. */
export function readDataFile(name: string): unknown {
  const path = `${PROJECT_ROOT}data/${name}`;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`data/${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The gazetteer as the project carries it, all files joined and checked. */
export function readGazetteer(): JoinedGazetteer {
  const files = Object.fromEntries(GAZETTEER_FILES.map((f) => [f, readDataFile(`gazetteer/${f}.json`)]));
  return joinFiles(files as Record<GazetteerFile, unknown>);
}
