import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/cli/data-files';
import { placeId } from '../../../src/domain/ids';
import { locate } from '../../../src/gazetteer/locate';

const { gazetteer } = readGazetteer();
const find = (name: string) => locate(gazetteer, name);

/** Names as reports, maps and people write them, and the place they mean. */
const RIGHT: readonly (readonly [id: string, names: string])[] = [
  ['tariq-al-bab', 'طريق الباب | حي طريق الباب | Tariq al-Bab | Tareeq al-Bab | Tariq el-Bab neighborhood'],
  [
    'bustan-al-qasr',
    'بستان القصر | حي بستان القصر | بُستان القَصر | Bustan al-Qasr | Bostan al-Qaser | Boustan al-Kasr',
  ],
  ['sakhour', 'الصاخور | حي الصاخور | صاخور | Al-Sakhour | Sakhoor | Sakhur | Sakhour district'],
  ['jub-al-quba', 'جب القبة | حي جب القبه | Jub al-Quba | Jubb al-Qubba | Jib al-Qubeh'],
  ['masaken-hanano', 'مساكن هنانو | هنانو | حي هنانو | Masaken Hanano | Masakin Hananu | Hanano'],
  ['hanano-barracks', 'ثكنة هنانو | Hanano Barracks | Hananu Barracks'],
  ['haydariya', 'الحيدرية | حيدرية | Haydariya | Haidariyeh | Hayderiyyah'],
  ['shaar', 'الشعار | حي الشعّار | Sha’ar | Shaar | ash-Sha‘ar'],
  ['kallaseh', 'الكلاسة | كلاسه | Kallaseh | Kallasa | Kalasa'],
  ['firdous', 'الفردوس | Firdous | Fardous | Ferdaws | al-Firdaws'],
  ['sukkari', 'السكري | حي السكري | Sukkari | Sukari | as-Sukkari'],
  ['mashhad', 'المشهد | الأنصاري مشهد | al-Mashhad | Ansari Mashhad'],
  ['ansari-sharqi', 'الأنصاري الشرقي | انصاري شرقي | East Ansari | Ansari Sharqi'],
  ['salheen', 'الصالحين | Salheen | Salihin'],
  ['marjeh', 'المرجة | Marjeh | al-Marja'],
  ['maadi', 'المعادي | حي المعادي | Maadi | Ma’adi'],
  ['asila', 'الأصيلة | أصيلة | القصيلة | Asila | Asileh'],
  ['sheikh-saeed', 'الشيخ سعيد | شيخ سعيد | Sheikh Saeed | Sheikh Said | Shaykh Sa‘id'],
  ['salaheddin', 'صلاح الدين | حي صلاح الدين | Salaheddin | Salah ad-Deen | Salah al-Din | Salahuddin'],
  ['saif-al-dawla', 'سيف الدولة | Saif al-Dawla | Seif al-Dawleh | Sayf ad-Dauleh'],
  ['sheikh-maqsoud', 'الشيخ مقصود | Sheikh Maqsoud | Sheikh Maksoud'],
  ['bani-zeid', 'بني زيد | Bani Zeid | Bani Zaid'],
  ['layramoun', 'الليرمون | البلليرمون | Layramoun | Leramoun'],
  ['ramouseh', 'الراموسة | راموسة | Ramouseh | Ramousa | Al-Ramusa'],
  ['hamdaniyeh', 'الحمدانية | Hamdaniyeh | Hamdaniya'],
  ['jamiat-al-zahraa', 'جمعية الزهراء | الزهراء | حي الزهراء | Jamiat al-Zahraa | Zahraa Association'],
  ['bustan-al-zahra', 'بستان الزهرة | Bustan az-Zahra'],
  ['new-aleppo', 'حلب الجديدة | New Aleppo'],
  ['mocambo', 'الموكامبو | موكامبو | Mocambo | Mokambo | Mogambo'],
  ['masharqa', 'المشارقة | مشارقة | Masharqa'],
  ['ashrafiyeh', 'الأشرفية | الاشرفيه | Ashrafiyeh | Ashrafieh | Achrafieh'],
  ['nile-street', 'شارع النيل | Nile Street'],
  ['suryan', 'السريان | السريان الجديدة | Syriac Quarter | al-Suryan'],
  ['muhafaza', 'المحافظة | حي المحافظة | Muhafaza | Mohafaza'],
  ['jamiliyeh', 'الجميلية | Jamiliyeh | Jamiliya'],
  ['aziziyeh', 'العزيزية | Aziziyeh | Aziziya'],
  ['midan', 'الميدان | Midan | al-Maydan'],
  ['bustan-al-basha', 'بستان الباشا | بستان باشا | Bustan Pasha'],
  ['trab-al-hellok', 'الهلك | تراب الهلك | Hellok'],
  ['ayn-al-tal', 'عين التل | Ain al-Tal'],
  ['karm-al-muyassar', 'كرم الميسر | كرم ميسر | الميسر | Muyassar'],
  ['karm-al-qaterji', 'كرم القاطرجي | القاطرجي | Karm al-Qaterji'],
  ['rashidin', 'الراشدين | Rashideen | al-Rashidin'],
  ['ard-al-hamra', 'أرض الحمرا | أرض الحمراء | Ard al-Hamra'],
  ['karm-al-tarrab', 'كرم الطراب | Karm al-Tarrab'],
  ['project-1070', 'مشروع 1070 شقة | مشروع ١٠٧٠ | 1070 Apartment Project'],
  ['artillery-college', 'كلية المدفعية | Artillery College | Artillery Academy'],
  ['armament-college', 'كلية التسليح | Armament College'],
  ['castello-road', 'طريق الكاستيلو | الكاستيلو | Castello Road'],
  ['sakhour-roundabout', 'دوار الصاخور | Sakhour roundabout'],
  ['dabbit-hospital', 'مشفى الضبيط | مستشفى الضبيط | al-Dabit Hospital'],
  ['aleppo-airport', 'مطار حلب الدولي | مطار النيرب | Aleppo International Airport | Nayrab airport'],
  ['citadel', 'قلعة حلب | Aleppo Citadel'],
  ['east-aleppo', 'شرق حلب | شرقي حلب | الأحياء الشرقية | أحياء حلب الشرقية | East Aleppo | eastern Aleppo'],
  ['west-aleppo', 'الأحياء الغربية | غربي حلب | Western Aleppo'],
  ['south-aleppo', 'جنوب حلب | جنوبي مدينة حلب'],
  ['old-city', 'المدينة القديمة | حلب القديمة | Old City of Aleppo'],
  ['aleppo', 'حلب | مدينة حلب | Aleppo | Halab | Aleppo’s'],
  ['aleppo-governorate', 'محافظة حلب | Aleppo Governorate | Aleppo province'],
  ['aleppo-countryside', 'ريف حلب | Aleppo countryside'],
  ['tel-rifaat', 'تل رفعت | Tel Rifaat | Tall Rif‘at'],
  ['azaz', 'اعزاز | عزاز | Azaz'],
  ['al-bab', 'الباب | مدينة الباب | al-Bab'],
  ['khan-tuman', 'خان طومان | Khan Touman'],
  ['damascus', 'دمشق | Damascus'],
  ['palmyra', 'تدمر | Palmyra'],
  ['moscow', 'موسكو | Moscow'],
  ['new-york', 'نيويورك | New York'],
  ['russia', 'روسيا | Russia'],
  ['united-states', 'الولايات المتحدة | أميركا | United States'],
  ['syria', 'سوريا | سورية | Syria'],
];
const ROWS = RIGHT.flatMap(([id, names]) => names.split(' | ').map((name) => [name, id] as const));

describe('a name means its place', () => {
  test('the table holds at least 80 names in both scripts', () => {
    expect(ROWS.filter(([name]) => /[\u0600-\u06ff]/.test(name)).length).toBeGreaterThanOrEqual(80);
    expect(ROWS.filter(([name]) => /[a-z]/i.test(name)).length).toBeGreaterThanOrEqual(80);
  });
  test.each(ROWS)('%s is %s', (name, id) => {
    const found = find(name);
    expect(found.place?.id).toBe(id);
    expect(found.score).toBeGreaterThan(0.5);
  });
});

describe('what fits no place stays unplaced', () => {
  test.each(
    (
      'السوري | الحصيلة | الدرجة | الميداني | المشاركة | الحيوانية | المدينة | الجيش | الأنصار | السكرية | الخميس | قصف | ' +
      'Russian | Syrian | Mayor | Biden | Sunday | hospital | Atlantis | xyzzy | Qasr | North | 1234 | — | الـ'
    ).split(' | '),
  )('%s', (name) => {
    const found = find(name);
    expect(found.place).toBeNull();
    expect(found.score).toBe(0);
  });
  test('and what came near is named, with the reason it was refused', () => {
    expect(find('الحصيلة').candidates.map((c) => [c.place.id, c.why])).toContainEqual([
      'asila',
      expect.stringContaining('ordinary word'),
    ]);
    expect(find('المرجا').place?.id ?? null).toBeNull();
    expect(find('Sakho').candidates.every((c) => c.why !== '')).toBe(true);
  });
});

describe('misspellings', () => {
  test.each([
    ['الموكامبوو', 'mocambo'],
    ['الموكانبو', 'mocambo'],
    ['بستان القصرر', 'bustan-al-qasr'],
    ['الحيدريية', 'haydariya'],
    ['مساكن هناون', null],
    ['Haydariyehh', 'haydariya'],
    ['Bustan al-Qassr', 'bustan-al-qasr'],
    ['Sheikh Maqsuod', 'sheikh-maqsoud'],
    ['Masaken Hanona', 'masaken-hanano'],
  ])('%s: %s', (name, id) => {
    const found = find(name);
    expect(found.place?.id ?? null).toBe(id);
    if (id) expect(found.score).toBeLessThan(1);
  });
  test('are not guessed at when told not to', () => {
    expect(locate(gazetteer, 'الموكانبو', { fuzzy: false }).place).toBeNull();
  });
});

describe('the larger place that a name is said to lie in', () => {
  test.each([
    ['Tel Rifaat, Aleppo', 'tel-rifaat'],
    ['تل رفعت في حلب', 'tel-rifaat'],
    ['تل رفعت، حلب', 'tel-rifaat'],
    ['Aleppo, Tel Rifaat', 'tel-rifaat'],
    ['Azaz in northern Aleppo', 'azaz'],
    ['الصاخور بحلب', 'sakhour'],
    ['حي الشعار في حلب', 'shaar'],
    ['Sakhour district of Aleppo', 'sakhour'],
    ['Aleppo’s Sakhour district', 'sakhour'],
    ['Bustan al-Qasr (Aleppo)', 'bustan-al-qasr'],
    ['Aleppo, Syria', 'aleppo'],
    ['Daraya, Rural Damascus', 'daraya'],
  ])('%s is %s', (name, id) => {
    expect(find(name).place?.id).toBe(id);
  });
  test('a place said to lie where it does not is not placed', () => {
    const found = find('Sakhour, Damascus');
    expect(found.place).toBeNull();
    expect(found.candidates.find((c) => c.place.id === 'sakhour')?.why).toContain('does not lie in Damascus');
  });
  test('a half of the city tells quarters of one name apart', () => {
    expect(find('الأنصاري في غرب حلب').place?.id).toBe('ansari');
    expect(find('Ansari, East Aleppo').place?.id).toBe('ansari-sharqi');
    expect(find('Sakhour in west Aleppo').place).toBeNull();
  });
  test('asked for within a place, only places in it answer', () => {
    expect(locate(gazetteer, 'دمشق', { within: placeId('aleppo') }).place).toBeNull();
    expect(locate(gazetteer, 'الزهراء', { within: placeId('aleppo-countryside') }).place?.id).toBe(
      'zahraa-town',
    );
  });
});

describe('names that several places have', () => {
  test('الأنصاري means the eastern quarter, and the municipal one stays a candidate', () => {
    for (const name of ['الأنصاري', 'حي الأنصاري', 'Ansari']) {
      const found = find(name);
      expect(found.place?.id).toBe('ansari-sharqi');
      expect(found.score).toBeLessThan(1);
      expect(found.candidates.map((c) => c.place.id)).toEqual(['ansari']);
      expect(found.why).toContain('Ansari Sharqi');
    }
  });
  test('a word that says the kind of place settles it', () => {
    expect(find('الزهراء').place?.id).toBe('jamiat-al-zahraa');
    expect(find('حي الزهراء').place?.id).toBe('jamiat-al-zahraa');
    expect(find('بلدة الزهراء').place?.id).toBe('zahraa-town');
    expect(find('Handarat').place?.id).toBe('handarat-camp');
    expect(find('Handarat village').place?.id).toBe('handarat');
  });
});
