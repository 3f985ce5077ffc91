import plexArabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import plexArabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import plexLatin400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url';
import plexLatin600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2?url';
import naskhArabic700 from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2?url';

/** One file of a face on the map: an absolute address, and the characters it is for (all others when left out). */
export interface FaceFile {
  readonly url: string;
  readonly 'unicode-range'?: string[];
}

const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF'];

const face = (arabic: string, latin: string): FaceFile[] => [
  { url: absolute(arabic), 'unicode-range': ARABIC },
  { url: absolute(latin) },
];

/** The build writes relative addresses; MapLibre wants them whole, wherever the page stands. */
const absolute = (url: string): string => new URL(url, document.baseURI).href;

/**
 * The map's `font-faces`, by the name that `text-font` uses: the very files of fonts.css, so that the map
 * costs no further font.
 */
export const mapFontFaces = (): Record<'Plex' | 'Plex Bold' | 'Naskh', FaceFile[]> => ({
  Plex: face(plexArabic400, plexLatin400),
  'Plex Bold': face(plexArabic600, plexLatin600),
  Naskh: face(naskhArabic700, plexLatin600),
});
