import * as v from 'valibot';
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
}

/**
 * Joins the parsed files into one gazetteer. Throws, naming the file, the entry and the fault, when one does not
 * follow the schema, and when two entries have one id.
 */
export function joinFiles(files: Readonly<Record<GazetteerFile, unknown>>): JoinedGazetteer {
  const places: Place[] = [];
  const credits: Credit[] = [];
  for (const file of GAZETTEER_FILES) {
    const parsed = v.safeParse(gazetteerFileSchema, files[file]);
    if (!parsed.success) {
      const issue = parsed.issues[0];
      throw new Error(`data/gazetteer/${file}.json: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    }
    places.push(...parsed.output.places);
    credits.push({ file, licence: parsed.output.licence, attribution: parsed.output.attribution });
  }
  return { gazetteer: buildGazetteer(places), credits };
}
