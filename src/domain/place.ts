import * as v from 'valibot';
import type { PlaceId } from './ids';
import { PLACE_KINDS } from './tables';

/**
 * A gazetteer entry. `names[lang][0]` is the name on screen; the rest are variants a report may use.
 * Spelling differences that folding removes (hamza, ة/ه, ى/ي, ال, حي) are not listed.
 */
const placeIdSchema = v.custom<PlaceId>(
  (x) => typeof x === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(x),
  'an id is lower-case words joined by hyphens',
);

const lonLat = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.readonly(),
);

export const SECTORS = ['east', 'west', 'old-city', 'north', 'south', 'outside'] as const;
export type Sector = (typeof SECTORS)[number];

export const placeSchema = v.pipe(
  v.object({
    id: placeIdSchema,
    kind: v.picklist(PLACE_KINDS),
    names: v.object({
      ar: v.pipe(v.array(v.string()), v.minLength(1)),
      en: v.pipe(v.array(v.string()), v.minLength(1)),
    }),
    parent: v.nullable(placeIdSchema),
    /** Who held it from late July 2012 to late November 2016: `east` the opposition, `west` the government; null outside the city or where unknown. */
    sector: v.nullable(v.picklist(['east', 'west'])),
    /** The place itself, or a point inside its outline: [longitude, latitude]. Null for sectors, regions and countries: never a pin. */
    point: v.nullable(lonLat),
    /** For roads: the course, as [longitude, latitude] vertices. */
    line: v.optional(v.pipe(v.array(lonLat), v.minLength(2))),
    /** How far, in metres, the real extent may reach from the point; null where there is no point. */
    precisionM: v.nullable(v.number()),
    /** Where the entry rests: `csr:54`, `ocha:N0204`, `sa:16`, `geonames`, `osm-roads`, `own`. */
    source: v.pipe(v.array(v.string()), v.minLength(1)),
    confidence: v.picklist(['high', 'medium', 'low']),
    /** OCHA P-code. */
    pcode: v.optional(v.string()),
    /** What an editor should know: a merge, a doubt, sources that disagree. */
    note: v.optional(v.string()),
    /**
     * Names (as written) this entry shares with another, or with an ordinary word, and the rule that settles it:
     * `default` this one unless the text says otherwise; `named` only when another word points here;
     * `classifier` only after حي / منطقة / neighbourhood or inside a list of places.
     */
    shared: v.optional(
      v.array(
        v.object({
          name: v.string(),
          rule: v.picklist(['default', 'named', 'classifier']),
          note: v.optional(v.string()),
        }),
      ),
    ),
  }),
  v.readonly(),
);

export const gazetteerFileSchema = v.object({
  licence: v.string(),
  attribution: v.pipe(v.array(v.string()), v.minLength(1)),
  places: v.array(placeSchema),
});

export type Place = v.InferOutput<typeof placeSchema>;
export type LonLat = readonly [lon: number, lat: number];
