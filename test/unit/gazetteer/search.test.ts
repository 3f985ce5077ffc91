import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/cli/data-files';
import { searchPlaces } from '../../../src/gazetteer/search';

const { gazetteer } = readGazetteer();
const ids = (typed: string, limit?: number) =>
  searchPlaces(gazetteer, typed, limit).map((s) => s.place.id as string);

describe('finding a place while typing', () => {
  test('in Arabic and in English, from the first letters on', () => {
    expect(ids('الصاخ')[0]).toBe('sakhour');
    expect(ids('sakh')[0]).toBe('sakhour');
    expect(ids('bust')).toEqual(expect.arrayContaining(['bustan-al-qasr', 'bustan-al-basha']));
  });
  test('by a word within the name', () => {
    expect(ids('القصر')).toContain('bustan-al-qasr');
    expect(ids('hanano')).toEqual(expect.arrayContaining(['masaken-hanano', 'hanano-barracks']));
  });
  test('the whole name first, the city’s own quarters before the world', () => {
    expect(ids('hanano')[0]).toBe('masaken-hanano');
    expect(ids('حلب')[0]).toBe('aleppo');
    expect(ids('mi')[0]).toBe('midan');
  });
  test('says which name matched', () => {
    expect(searchPlaces(gazetteer, 'mogam')[0]).toMatchObject({ place: { id: 'mocambo' }, name: 'Mogambo' });
  });
  test('offers a place once, no more than asked for, and nothing for nothing', () => {
    expect(ids('al', 50).length).toBe(new Set(ids('al', 50)).size);
    expect(ids('a', 3)).toHaveLength(3);
    expect(ids('  ')).toEqual([]);
    expect(ids('zzzz')).toEqual([]);
  });
});
