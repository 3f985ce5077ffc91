import { describe, expect, test } from 'vitest';
import { placesOf, reading } from './support';

const cases = (table: readonly (readonly [text: string, places: readonly string[]])[]) =>
  test.each(table)('%s', (text, places) => expect(placesOf(text)).toEqual(places));

describe('a name is found without what is written onto it', () => {
  cases([
    ['سمع دوي انفجار بالصاخور', ['الصاخور=sakhour']],
    ['قصف للصاخور وبستان القصر', ['للصاخور=sakhour', 'بستان القصر=bustan-al-qasr']],
    [
      'قصف على الفردَوْس والكلّاسة في حيي الفردوس والكلاسة',
      ['الفردَوْس=firdous', 'الكلّاسة=kallaseh', 'الفردوس=firdous', 'الكلاسة=kallaseh'],
    ],
    ['قصف على حـــي السكــري', ['السكــري=sukkari']],
    ['قصف على حي الاشرفيه', ['الاشرفيه=ashrafiyeh']],
    [
      'Shelling hit al-Sukkari and Bostan al-Qaser.',
      ['al-Sukkari=sukkari', 'Bostan al-Qaser=bustan-al-qasr'],
    ],
  ]);
});

describe('the longest name wins', () => {
  cases([
    ['اشتباكات قرب مطار حلب الدولي', ['مطار حلب الدولي=aleppo-airport']],
    ['اشتباكات عند دوار الصاخور', ['دوار الصاخور=sakhour-roundabout']],
    ['قصف على مساكن هنانو', ['مساكن هنانو=masaken-hanano']],
    ['قصف على هنانو', ['هنانو=masaken-hanano']],
    ['اشتباكات قرب ثكنة هنانو', ['ثكنة هنانو=hanano-barracks']],
    ['غارة على تل رفعت في حلب', ['تل رفعت=tel-rifaat', 'حلب=aleppo']],
  ]);
});

describe('one classifier governs a list, and only there a letter may be wrong', () => {
  cases([
    ['قصفت أحياء الموكامنو والمشارقة والسريان', ['الموكامنو=mocambo', 'المشارقة=masharqa', 'السريان=suryan']],
    ['قال الموكامنو إنه بخير', []],
    ['قصف على حيي المرجة والمعادي', ['المرجة=marjeh', 'المعادي=maadi']],
    [
      'Shells hit the Midan, Suleimaniyeh and Jamiliyeh districts.',
      ['Midan=midan', 'Suleimaniyeh=suleimaniyeh', 'Jamiliyeh=jamiliyeh'],
    ],
  ]);
});

describe('a direction makes a part of the city, and is no part of the name', () => {
  cases([
    ['قصف شرقي حلب', ['حلب=east-aleppo']],
    ['قصف على أحياء حلب الغربية', ['حلب=west-aleppo']],
    ['معارك جنوبي مدينة حلب', ['حلب=south-aleppo']],
    ['قصف على مناطق المعارضة بحلب', ['حلب=east-aleppo']],
    ['غارات على الأحياء الشرقية في حلب', ['الأحياء الشرقية=east-aleppo', 'حلب=aleppo']],
    ['قصف على حي الصاخور شمال حلب', ['الصاخور=sakhour', 'حلب=aleppo']],
    ['غارات على حلب وريفها', ['حلب=aleppo', 'ريفها=aleppo-countryside']],
    ['Raids hit Aleppo and its countryside.', ['Aleppo=aleppo', 'countryside=aleppo-countryside']],
    ['Shells fell in the south of the city.', ['south of the city=south-aleppo']],
  ]);
});

describe('what only looks like a place is none', () => {
  cases([
    ['تغير المشهد الميداني في البلاد', []],
    ['انتشل رجال الإنقاذ أحياء من تحت الركام', []],
    ['قال مراسل الجزيرة إن الوضع هادئ', []],
    ['قال محمد الشعار إن الوضع هادئ', []],
    ['قال الطبيب أحمد الأنصاري إن الوضع هادئ', []],
    ['أعلن لواء صلاح الدين انضمامه إلى الجبهة', []],
    ['لا طريق أمام العائلات إلى الخارج', []],
    ['زار الوفد السوري مناطق سورية عدة', []],
    ['Ahmed al-Ansari, a doctor, said the wards were full.', []],
    ['The Salah al-Din Brigade issued a statement.', []],
  ]);
});

describe('a word that may be a place is one where its surroundings say so', () => {
  cases([
    ['وإضافة إلى المشهد، ما زال القتال دائرا في أجزاء من حي السكري', ['المشهد=mashhad', 'السكري=sukkari']],
    ['قذيفة على حي المحافظة', ['المحافظة=muhafaza']],
    ['قصف على صلاح الدين', ['صلاح الدين=salaheddin']],
    ['غارة على مشفى القدس', ['مشفى القدس=quds-hospital']],
  ]);
});

test('a country that acts is not where something happened', () => {
  const roles = reading('أعلنت روسيا ووافقت موسكو أن النظام المدعوم من إيران يتقدم في سوريا').toponyms;
  expect(roles.map((t) => [t.text, t.role === 'non-location'])).toEqual([
    ['روسيا', true],
    ['موسكو', true],
    ['إيران', true],
    ['سوريا', false],
  ]);
});

test('a name that two quarters share goes to the one whose neighbours stand by, and says so', () => {
  const [, second] = reading('غارات على حيي بستان القصر والأنصاري').toponyms;
  expect(second?.place).toBe('ansari-sharqi');
  expect(second?.candidates.map((c) => c.place)).toEqual(['ansari']);
});

test('a dateline is where the report was written, not where the event was', () => {
  const [incident] = reading('BEIRUT (Agency) - Air strikes hit Sakhour on Saturday.').incidents;
  expect(incident?.places).toEqual(['sakhour']);
});

describe('the part a mention plays', () => {
  const roleOf = (text: string, name: string) => reading(text).toponyms.find((t) => t.text === name)?.role;
  test.each([
    ['قصف على حي الصاخور في مدينة حلب', 'الصاخور', 'incident'],
    ['قصف على حي الصاخور في مدينة حلب', 'حلب', 'container'],
    ['لم تسجل أي غارات على حي الصاخور', 'الصاخور', 'negated'],
    ['أجرى المبعوث محادثات في جنيف', 'جنيف', 'context'],
    ['قصف استهدف نازحين من حي الصاخور في حي الشعار', 'الصاخور', 'context'],
    ['هدد الجيش باقتحام حي الصاخور', 'الصاخور', 'context'],
  ])('%s: %s is %s', (text, name, role) => expect(roleOf(text, name)).toBe(role));
});
