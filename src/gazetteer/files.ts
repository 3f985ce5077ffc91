import * as v from 'valibot';
import type { PlaceId } from '../domain/ids';
import { gazetteerFileSchema, type Place } from '../domain/place';
import { buildGazetteer, type Gazetteer } from './gazetteer';

/** The files of `data/gazetteer`, one a licence or source, without `.json`; joined at build, credited apart. */
export const GAZETTEER_FILES = ['city', 'syrian-archive', 'osm', 'towns', 'world'] as const;
export type GazetteerFile = (typeof GAZETTEER_FILES)[number];

export interface Credit {
  readonly file: GazetteerFile;
  readonly licence: string;
  readonly attribution: readonly string[];
}

export interface JoinedGazetteer {
  readonly gazetteer: Gazetteer;
  readonly credits: readonly Credit[];
  /** The file each place comes from, and so the licence it stands under. */
  readonly fileOf: ReadonlyMap<PlaceId, GazetteerFile>;
}

/**
 * Joins the parsed files into one gazetteer. Throws, naming the file, the entry and the fault, when one does not
 * follow the schema, and when two entries have one id.
 */
export function joinFiles(files: Readonly<Record<GazetteerFile, unknown>>): JoinedGazetteer {
  const places: Place[] = [];
  const credits: Credit[] = [];
  const fileOf = new Map<PlaceId, GazetteerFile>();
  for (const file of GAZETTEER_FILES) {
    const parsed = v.safeParse(gazetteerFileSchema, files[file]);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      throw new Error(`data/gazetteer/${file}.json: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    }
    places.push(...parsed.output.places);
    for (const { id } of parsed.output.places) fileOf.set(id, file);
    credits.push({ file, licence: parsed.output.licence, attribution: parsed.output.attribution });
  }
  return { gazetteer: buildGazetteer(places), credits, fileOf };
}
