/**
 * Outlines drawn by us, for places no licensed polygon shows. Not surveyed and not traced: an idea of the extent,
 * about as wide as the sources disagree on the place. They lie over the partition, their corners are rounded,
 * and the note says what can be trusted.
 */
import type { LonLat } from './lib/plane';

export interface OwnOutline {
  readonly id: string;
  /** The edge, open (the first vertex is not repeated), counter-clockwise. */
  readonly edge: readonly LonLat[];
  readonly note: string;
}

export const OWN_OUTLINES: readonly OwnOutline[] = [
  {
    id: 'tariq-al-bab',
    note: 'The wedge along the road to al-Bab, from the edge of Shaar to the junction below Jabal Badro; it takes in most of the municipal Helwaniyeh. The centre is known within 700 m.',
    edge: [
      [37.1906, 36.2117],
      [37.1922, 36.2062],
      [37.1963, 36.2059],
      [37.2017, 36.2062],
      [37.2064, 36.2067],
      [37.2089, 36.207],
      [37.2102, 36.2089],
      [37.2096, 36.2112],
      [37.2064, 36.2127],
      [37.2021, 36.2143],
      [37.1975, 36.2145],
      [37.1939, 36.2131],
    ],
  },
  {
    id: 'jub-al-quba',
    note: 'The slope east of the citadel, over parts of the municipal Bayyada, Oghlu Bek and Abraj. The centre is known within 600 m.',
    edge: [
      [37.1651, 36.1981],
      [37.1654, 36.197],
      [37.1668, 36.1964],
      [37.1686, 36.1967],
      [37.1698, 36.1977],
      [37.1702, 36.1993],
      [37.17, 36.2008],
      [37.169, 36.202],
      [37.1676, 36.2025],
      [37.1664, 36.202],
      [37.1658, 36.2005],
      [37.1655, 36.1992],
    ],
  },
  {
    id: 'maadi',
    note: 'South of the Old City wall, over parts of the municipal Bab al-Maqam, Asila and Salheen. The centre is known within 500 m.',
    edge: [
      [37.1583, 36.1906],
      [37.1587, 36.1893],
      [37.1602, 36.1884],
      [37.1625, 36.1879],
      [37.1649, 36.188],
      [37.1668, 36.1887],
      [37.1678, 36.1901],
      [37.1676, 36.1918],
      [37.1664, 36.1933],
      [37.1644, 36.1939],
      [37.1621, 36.1934],
      [37.1605, 36.1925],
      [37.1591, 36.1919],
    ],
  },
  {
    id: 'mocambo',
    note: 'Around the roundabout where Andalus, Shahba and Sabil meet, south of Nile Street. The centre is known within 500 m.',
    edge: [
      [37.1209, 36.2202],
      [37.1217, 36.2177],
      [37.1232, 36.2158],
      [37.1254, 36.215],
      [37.1276, 36.2154],
      [37.129, 36.2168],
      [37.1288, 36.2184],
      [37.1293, 36.2201],
      [37.1283, 36.2216],
      [37.1258, 36.2227],
      [37.1237, 36.2234],
      [37.1216, 36.2225],
    ],
  },
  {
    id: 'ard-al-hamra',
    note: 'The houses north-east of Haydariya and Masaken Hanano. Two sources stand 2.3 km apart: read it as north-east of the city, no closer.',
    edge: [
      [37.2021, 36.2385],
      [37.2046, 36.2369],
      [37.2078, 36.2362],
      [37.2102, 36.2371],
      [37.2121, 36.2392],
      [37.2117, 36.242],
      [37.2094, 36.2446],
      [37.2062, 36.2457],
      [37.2039, 36.2444],
      [37.2031, 36.2418],
    ],
  },
  {
    id: 'rashidin',
    note: 'The western outskirts on both sides of the Damascus highway, beyond its junction with the western ring. Sources disagree by up to 2 km: the quarter has five numbered parts, not told apart here.',
    edge: [
      [37.0489, 36.1737],
      [37.0498, 36.1688],
      [37.053, 36.164],
      [37.0589, 36.1602],
      [37.0658, 36.1597],
      [37.0711, 36.1629],
      [37.0723, 36.1689],
      [37.0719, 36.1746],
      [37.0727, 36.1794],
      [37.0671, 36.1813],
      [37.0591, 36.1816],
      [37.0521, 36.1791],
    ],
  },
];
