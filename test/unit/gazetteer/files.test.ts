import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../../src/cli/data-files';
import { GAZETTEER_FILES, type GazetteerFile, joinFiles } from '../../../src/gazetteer/files';

const files = () =>
  Object.fromEntries(GAZETTEER_FILES.map((f) => [f, readDataFile(`gazetteer/${f}.json`)])) as Record<
    GazetteerFile,
    { licence: string; places: Record<string, unknown>[] }
  >;

describe('joining the files of the gazetteer', () => {
  test('every place of every file is there once, and each file is credited', () => {
    const { gazetteer, credits } = joinFiles(files());
    const count = Object.values(files()).reduce((sum, f) => sum + f.places.length, 0);
    expect(gazetteer.places).toHaveLength(count);
    expect(credits.map((c) => c.file)).toEqual([...GAZETTEER_FILES]);
  });
  test('a fault is named with its file and entry', () => {
    const broken = files();
    broken.osm.places[0] = { ...broken.osm.places[0], kind: 'village' };
    expect(() => joinFiles(broken)).toThrow(/data\/gazetteer\/osm\.json: places\.0\.kind/);
  });
  test('an id used twice is refused', () => {
    const twice = files();
    twice.world.places.push(twice.city.places[0] as Record<string, unknown>);
    expect(() => joinFiles(twice)).toThrow(/two gazetteer entries have the id "aziziyeh"/);
  });
  test('a file that is not there is named', () => {
    expect(() => readDataFile('gazetteer/nowhere.json')).toThrow(/data\/gazetteer\/nowhere\.json/);
  });
});
