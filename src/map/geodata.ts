import type { FeatureCollection } from 'geojson';
import groundUrl from '../../.generated/ground.json?url';
import outlinesUrl from '../../.generated/outlines.json?url';
import roadsUrl from '../../.generated/roads.json?url';
import streetsUrl from '../../.generated/streets.json?url';
import { collect, type Geodata, type MapFile, readOutlines } from './topology';

/** Fetches a file of the build. Throws, naming it, when the server does not have it. */
async function load(url: string): Promise<MapFile> {
  const address = new URL(url, document.baseURI);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return (await response.json()) as MapFile;
}

export async function loadGeodata(): Promise<Geodata> {
  const [ground, roads, outlines] = await Promise.all([groundUrl, roadsUrl, outlinesUrl].map(load));
  return { ground: collect(ground!), roads: collect(roads!), ...readOutlines(outlines!) };
}

/** Residential streets: the heaviest file, wanted only from zoom 14. */
export const loadStreets = async (): Promise<FeatureCollection> => collect(await load(streetsUrl));
