import { existsSync, readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { booleanValid } from '@turf/boolean-valid';
import { distance } from '@turf/distance';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT, readDataFile, readGazetteer } from '../../../src/cli/data-files';
import { placeId } from '../../../src/domain/ids';
import type { Place } from '../../../src/domain/place';
import { foldName } from '../../../src/gazetteer/fold';
import { ruleOf } from '../../../src/gazetteer/gazetteer';
import { type Outlines, placeAt } from '../../../src/gazetteer/where';

const { gazetteer, credits } = readGazetteer();
const { places } = gazetteer;
const ALEPPO = placeId('aleppo');
const inCity = (p: Place) => p.id !== ALEPPO && gazetteer.isWithin(p.id, ALEPPO);
const ids = (list: readonly Place[]) => list.map((p) => p.id as string);
const all = (p: Place) => [...p.names.ar, ...p.names.en];

/** The city with its industrial area, airport and outer districts: west, south, east, north in degrees. */
const CITY = { west: 37.04, south: 36.12, east: 37.3, north: 36.31 };
const withinCity = ([lon, lat]: readonly [number, number]) =>
  lon > CITY.west && lon < CITY.east && lat > CITY.south && lat < CITY.north;

describe('how much the gazetteer holds', () => {
  test('at least 125 neighbourhoods of the city', () => {
    expect(places.filter((p) => p.kind === 'neighbourhood' && inCity(p)).length).toBeGreaterThanOrEqual(125);
  });
  test('at least 40 landmarks, roads and roundabouts', () => {
    expect(places.filter((p) => p.kind === 'landmark' || p.kind === 'road').length).toBeGreaterThanOrEqual(
      40,
    );
  });
  test('the sectors of the city', () => {
    expect(ids(places.filter((p) => p.kind === 'sector'))).toEqual(
      expect.arrayContaining(['east-aleppo', 'west-aleppo', 'south-aleppo', 'north-aleppo', 'old-city']),
    );
  });
  test('at least 35 towns and villages of the governorate', () => {
    const governorate = placeId('aleppo-governorate');
    const towns = places.filter((p) => p.kind === 'town' && gazetteer.isWithin(p.id, governorate));
    expect(towns.length).toBeGreaterThanOrEqual(35);
  });
  test('the main cities of Syria', () => {
    const cities = [
      'damascus',
      'homs',
      'hama',
      'latakia',
      'tartus',
      'raqqa',
      'deir-ez-zor',
      'hasakah',
      'daraa',
    ];
    for (const id of [...cities, 'idlib', 'suwayda', 'quneitra', 'qamishli', 'palmyra'])
      expect(gazetteer.byId.get(placeId(id))?.kind, id).toBe('city');
  });
  test('cities and countries abroad, none of them in Aleppo', () => {
    for (const id of [
      'moscow',
      'new-york',
      'geneva',
      'vienna',
      'istanbul',
      'ankara',
      'washington',
      'gaziantep',
    ]) {
      const place = gazetteer.byId.get(placeId(id));
      expect(place?.kind, id).toBe('city');
      expect(gazetteer.isWithin(placeId(id), placeId('syria')), id).toBe(false);
    }
    for (const id of [
      'russia',
      'united-states',
      'united-kingdom',
      'turkey',
      'iran',
      'france',
      'saudi-arabia',
    ])
      expect(gazetteer.byId.get(placeId(id))?.kind, id).toBe('country');
  });
});

describe('ids and parents', () => {
  test('every parent exists, and following parents comes to an end', () => {
    for (const place of places) {
      if (place.parent === null) continue;
      expect(gazetteer.byId.has(place.parent), `${place.id} → ${place.parent}`).toBe(true);
      const chain = gazetteer.ancestors(place.id);
      expect(chain.at(-1)?.parent, place.id).toBeNull();
    }
  });
  test('everything in the city lies in Syria by its parents', () => {
    for (const place of places.filter(inCity))
      expect(gazetteer.isWithin(place.id, placeId('syria')), place.id).toBe(true);
  });
  test('an OCHA P-code belongs to one place, and all 109 are here', () => {
    const codes = places.flatMap((p) => (p.pcode ? [p.pcode] : []));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(109);
  });
});

describe('names', () => {
  test('a name is one place’s alone, or each that has it says what settles it and one is meant without further words', () => {
    for (const [name, hits] of gazetteer.byName) {
      if (hits.length === 1) continue;
      for (const hit of hits) expect(hit.rule, `${name}: ${hit.place.id}`).not.toBeNull();
      expect(hits.filter((h) => h.rule === 'default').length, name).toBe(1);
    }
  });
  test('the same holds for names that sound alike in Latin script', () => {
    for (const [sound, hits] of gazetteer.bySound) {
      const undeclared = hits.length > 1 && hits.some((h) => h.rule === null);
      expect(undeclared, `${sound}: ${hits.map((h) => h.place.id)}`).toBe(false);
    }
  });
  test('the rule for a shared name is about a name of the place, and says why', () => {
    for (const place of places) {
      for (const shared of place.shared ?? []) {
        expect(all(place).map(foldName), place.id).toContain(foldName(shared.name));
        expect(ruleOf(place, shared.name), place.id).toBe(shared.rule);
        expect(shared.note, `${place.id}: ${shared.name}`).toBeTruthy();
      }
    }
  });
  test('no name is listed that folding already covers', () => {
    for (const place of places) {
      const folded = [...place.names.ar.map(foldName), ...place.names.en.map((n) => `en ${foldName(n)}`)];
      expect(folded.length, place.id).toBe(new Set(folded).size);
      expect(folded, place.id).not.toContain('');
    }
  });
  test('Arabic names are written in Arabic script, English ones in Latin', () => {
    for (const place of places) {
      for (const name of place.names.ar) expect(name, place.id).toMatch(/[\u0600-\u06ff]/);
      for (const name of place.names.en) expect(name, place.id).not.toMatch(/[\u0600-\u06ff]/);
    }
  });
});

describe('points and lines', () => {
  test('sectors, governorates, regions and countries have no point', () => {
    for (const place of places) {
      const never = ['sector', 'governorate', 'region', 'country'].includes(place.kind);
      expect(place.point === null, place.id).toBe(never);
    }
  });
  test('a point comes with how far the place may reach from it', () => {
    for (const place of places) {
      expect(place.precisionM === null, place.id).toBe(place.point === null);
      if (place.precisionM !== null) expect(place.precisionM, place.id).toBeGreaterThanOrEqual(100);
    }
  });
  test('what says it is in the city lies in the city, and what does not, does not lie in its middle', () => {
    for (const place of places) {
      if (place.point === null) continue;
      if (inCity(place)) expect(withinCity(place.point), place.id).toBe(true);
      if (place.kind === 'town') expect(inCity(place), place.id).toBe(false);
    }
    for (const id of ['moscow', 'damascus', 'tel-rifaat', 'idlib'])
      expect(withinCity(gazetteer.byId.get(placeId(id))?.point as [number, number]), id).toBe(false);
  });
  test('a road that is drawn has a valid course through its point', () => {
    const drawn = places.filter((p) => p.line);
    expect(ids(drawn)).toEqual(expect.arrayContaining(['castello-road', 'ramouseh-road', 'airport-road']));
    for (const place of drawn) {
      const line = (place.line ?? []).map((p) => [...p]);
      expect(booleanValid({ type: 'LineString', coordinates: line }), place.id).toBe(true);
      expect(line, place.id).toContainEqual(place.point);
    }
  });

  // What independent sources say, with the radius within which they disagree.
  test.each([
    ['tariq-al-bab', 36.2075, 37.199, 700],
    ['jub-al-quba', 36.1994, 37.1663, 600],
    ['maadi', 36.1914, 37.1628, 500],
    ['mocambo', 36.2194, 37.125, 500],
    ['rashidin', 36.1727, 37.064, 2000],
    ['ard-al-hamra', 36.2395, 37.2064, 1500],
    ['sakhour-roundabout', 36.2131, 37.1809, 150],
    ['dabbit-hospital', 36.2107, 37.1356, 600],
    ['suryan', 36.2182, 37.1483, 500],
    ['nile-street', 36.2247, 37.1273, 500],
    ['mashhad', 36.1781, 37.1336, 500],
    ['asila', 36.1926, 37.1642, 400],
    ['sheikh-saeed', 36.1646, 37.1558, 800],
    ['masaken-hanano', 36.2277, 37.2032, 800],
    ['jamiat-al-zahraa', 36.2222, 37.0977, 800],
    ['aleppo-airport', 36.1815, 37.2221, 1000],
    ['ansari', 36.185, 37.137, 1500],
    ['ansari-sharqi', 36.185, 37.137, 1500],
    ['bustan-al-qasr', 36.1907, 37.1433, 500],
    ['sakhour', 36.2195, 37.1898, 500],
  ])('%s lies where it should', (id, lat, lon, metres) => {
    const point = gazetteer.byId.get(placeId(id))?.point;
    expect(point).toBeTruthy();
    const apart = distance([...(point as readonly [number, number])], [lon, lat], { units: 'meters' });
    expect(apart).toBeLessThanOrEqual(metres);
  });
});

describe('who held it from late July 2012 to late November 2016', () => {
  const sectorOf = (id: string) => gazetteer.byId.get(placeId(id))?.sector;
  test.each(
    'masaken-hanano sakhour haydariya tariq-al-bab shaar bustan-al-qasr kallaseh firdous sukkari mashhad ansari-sharqi salheen marjeh sheikh-saeed maadi jub-al-quba bab-al-hadid bustan-al-basha trab-al-hellok ayn-al-tal'.split(
      ' ',
    ),
  )('%s: the opposition', (id) => {
    expect(sectorOf(id)).toBe('east');
  });
  test.each(
    'jamiliyeh aziziyeh hamdaniyeh new-aleppo furqan muhafaza mocambo suryan ashrafiyeh masharqa midan suleimaniyeh jamiat-al-zahraa nile-street'.split(
      ' ',
    ),
  )('%s: the government', (id) => {
    expect(sectorOf(id)).toBe('west');
  });
  test('neither, or cut in two: nothing is claimed', () => {
    for (const id of ['sheikh-maqsoud', 'salaheddin', 'saif-al-dawla', 'suleiman-al-halabi', 'rashidin'])
      expect(sectorOf(id), id).toBeNull();
    for (const place of places.filter((p) => p.id !== ALEPPO && !inCity(p)))
      expect(place.sector, place.id).toBeNull();
  });
});

describe('licences', () => {
  test('each file says its licence and whom to credit', () => {
    expect(Object.fromEntries(credits.map((c) => [c.file, c.licence]))).toEqual({
      city: 'MIT AND CC-BY-3.0-IGO',
      'syrian-archive': 'CC-BY-SA-4.0',
      osm: 'ODbL-1.0',
      towns: 'CC-BY-4.0',
      world: 'MIT',
    });
    for (const credit of credits) expect(credit.attribution.join(' '), credit.file).not.toBe('');
  });
  test('what rests on the Syrian Archive list or on the road layer stands in its own file alone', () => {
    const sources = (file: string) =>
      (readDataFile(`gazetteer/${file}.json`) as { places: Place[] }).places.flatMap((p) => p.source);
    expect(sources('syrian-archive').every((s) => s.startsWith('sa:'))).toBe(true);
    expect(sources('osm').every((s) => s === 'osm-roads')).toBe(true);
    for (const file of ['city', 'towns', 'world'])
      expect(
        sources(file).some((s) => s.startsWith('sa:') || s.startsWith('osm')),
        file,
      ).toBe(false);
  });
});

const OUTLINES = `${PROJECT_ROOT}data/gazetteer/outlines.json`;
describe.runIf(existsSync(OUTLINES))('outlines', () => {
  const topology = JSON.parse(readFileSync(OUTLINES, 'utf8')) as Topology<{ outlines: GeometryCollection }>;
  const outlines = feature(topology, topology.objects.outlines) as unknown as Outlines;

  test('each is the outline of a place', () => {
    for (const outline of outlines.features)
      expect(gazetteer.byId.has(placeId(String(outline.id))), String(outline.id)).toBe(true);
  });
  test('a place’s point lies in its own outline', () => {
    for (const outline of outlines.features) {
      const point = gazetteer.byId.get(placeId(String(outline.id)))?.point;
      expect(point && booleanPointInPolygon([...point], outline), String(outline.id)).toBe(true);
    }
  });
  test('what lies at a neighbourhood’s point is that neighbourhood', () => {
    for (const id of ['sakhour', 'bustan-al-qasr', 'masaken-hanano', 'jamiat-al-zahraa'])
      expect(placeAt(gazetteer.byId.get(placeId(id))?.point as [number, number], outlines)).toBe(id);
    expect(placeAt([37.62, 55.75], outlines)).toBeNull();
  });
});
