import { parseDay } from '../domain/days';
import type { Report } from '../domain/report';
import type { Language } from '../domain/tables';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { read } from '../reader/read';
import { digestText, type ReadDigest } from './digest-text';

/** Reads a digest as the report it stands for: same language of the day, same publication day. */
export function readDigest(report: Report, lang: Language, gazetteer: Gazetteer): ReadDigest {
  const { text, sentences } = digestText(report, lang);
  const day = report.published.date === null ? null : parseDay(report.published.date);
  const reading = read(text, gazetteer, { lang, ...(day === null ? {} : { published: day }) });
  return { report: report.id, lang, sentences, reading };
}
