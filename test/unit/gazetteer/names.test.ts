import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/cli/data-files';
import { foldText } from '../../../src/gazetteer/fold';
import { latinKey, spellingsOf } from '../../../src/gazetteer/spelling';

const { gazetteer } = readGazetteer();
const folded = (name: string) => spellingsOf(name).map((s) => s.folded);

describe('the spellings a name stands for', () => {
  test('Arabic: with and without the article, with and without the final hamza', () => {
    expect(folded('الصاخور')).toEqual(['الصاخور', 'صاخور']);
    expect(folded('كرم الميسر')).toContain('كرم ميسر');
    expect(folded('الشيخ سعيد')).toContain('شيخ سعيد');
    expect(folded('أرض الحمراء')).toContain('ارض الحمرا');
  });
  test('a single Arabic word without its article may be any word, and is marked', () => {
    expect(spellingsOf('الميدان')).toContainEqual({ folded: 'ميدان', bare: true });
    expect(spellingsOf('الميدان')).toContainEqual({ folded: 'الميدان', bare: false });
  });
  test('Latin: the article as the press writes it, and the ending', () => {
    expect(folded('al-Sukkari')).toEqual(
      expect.arrayContaining(['al sukkari', 'as sukkari', 'el sukkari', 'sukkari']),
    );
    expect(folded('al-Jamiliyeh')).toEqual(expect.arrayContaining(['jamiliya', 'al jamilieh', 'jamiliyah']));
    expect(folded('Bustan al-Qasr')).toEqual(expect.arrayContaining(['bustan el qasr', 'bustan qasr']));
  });
  test('spellings that sound alike have one key, other names another', () => {
    for (const pair of [
      ['Sukkari', 'Sukari'],
      ['Jamiliyeh', 'al-Jamilieh'],
      ['Sakhour', 'as-Sakhur'],
      ['Rashidin', 'Rashideen'],
      ['Maqsoud', 'Maksud'],
    ])
      expect(latinKey(pair[0] as string)).toBe(latinKey(pair[1] as string));
    expect(latinKey('Sukkari')).not.toBe(latinKey('Sakhour'));
    expect(latinKey('Salheen')).not.toBe(latinKey('Salaheddin'));
  });
});

describe('the names an automaton is fed with', () => {
  const names = [...gazetteer.names()];
  const of = (text: string) => names.filter((n) => n.folded === foldText(text).folded);

  test('are folded as texts are, and lead to places', () => {
    for (const name of names) {
      expect(foldText(name.folded).folded, name.name).toBe(name.folded);
      expect(name.folded.trim(), name.name).toBe(name.folded);
      expect(name.folded, name.name).not.toBe('');
      expect(gazetteer.byId.get(name.place.id)).toBe(name.place);
    }
  });
  test('hold every listed name of every place', () => {
    const known = new Set(names.map((n) => `${n.place.id} ${n.folded}`));
    for (const place of gazetteer.places)
      for (const name of [...place.names.ar, ...place.names.en])
        expect(known.has(`${place.id} ${foldText(name).folded}`), `${place.id}: ${name}`).toBe(true);
  });
  test('carry the rule of a name that is also an ordinary word', () => {
    expect(of('المشهد').map((n) => [n.place.id, n.rule])).toEqual([['mashhad', 'classifier']]);
    expect(of('محافظة').map((n) => [n.place.id, n.rule])).toEqual([['muhafaza', 'classifier']]);
    expect(of('تدمر').map((n) => [n.place.id, n.rule])).toEqual([['palmyra', 'classifier']]);
    expect(of('بستان القصر').map((n) => [n.place.id, n.rule])).toEqual([['bustan-al-qasr', null]]);
  });
  test('give both places of a shared name, with the rule that settles it', () => {
    expect(of('الأنصاري').map((n) => [n.place.id, n.rule])).toEqual([
      ['ansari', 'named'],
      ['ansari-sharqi', 'default'],
    ]);
  });
  test('do not hold the pronoun "us"', () => {
    expect(of('US')).toEqual([]);
  });
});
