import type { Place } from '../../src/domain/place';

/** The text of a gazetteer file: one place a line, so that a change to a place is a change to a line. */
export function placesAsLines(file: {
  readonly licence: string;
  readonly attribution: readonly string[];
  readonly places: readonly Place[];
}): string {
  const places = file.places.map((place) => JSON.stringify(place)).join(',\n');
  return `{\n"licence": ${JSON.stringify(file.licence)},\n"attribution": ${JSON.stringify(file.attribution)},\n"places": [\n${places}\n]\n}\n`;
}
