import type { Reading } from '../domain/reading';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { sha256Of } from './digest';
import type { ReadOptions } from './types';

/** Reads one report. Pure and deterministic; nothing is fetched. */
export function read(text: string, _gazetteer: Gazetteer, options: ReadOptions = {}): Reading {
  return {
    report: {
      sha256: sha256Of(text),
      lang: options.lang ?? 'ar',
      published: { date: null, basis: 'unknown' },
    },
    places: {},
    toponyms: [],
    temporals: [],
    incidents: [],
    aggregates: [],
    warnings: [],
  };
}
