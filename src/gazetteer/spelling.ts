import { foldName, foldText, withoutArticle } from './fold';

/**
 * The spellings one name stands for. The data list what cannot be derived; what follows a rule (the article and
 * how it is written, the ending -iyeh/-iya, الحمراء/الحمرا) is made here.
 */

/**
 * The sound of a Latin spelling, so that spellings that differ only in how a vowel, a doubled letter or an
 * ending is written meet: Sukkari/Sukari, Jamiliyeh/Jamiliya, Sakhour/Sakhur. Never shown; two places with one
 * key are a tie, not a match.
 */
export function latinKey(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) =>
      word
        .replace(/(?:i?yy?|i)(?:eh|ah|a)$/, 'ia')
        .replace(/(?:eh|ah)$/, 'a')
        .replace(/ou|oo/g, 'u')
        .replace(/ee|ei|ay|ai|ey/g, 'i')
        .replace(/o/g, 'u')
        .replace(/e/g, 'i')
        .replace(/c(?=[auklr])|q/g, 'k')
        .replace(/dj/g, 'j')
        .replace(/(.)\1+/g, '$1'),
    )
    .join(' ');
}

/** A spelling in folded form; `bare` is a single Arabic word without its article (ميدان), which may be any word. */
export interface Spelling {
  readonly folded: string;
  readonly bare: boolean;
}

/** First words after which a report may leave out the article of the second: كرم الميسر, كرم ميسر. */
const LOOSE = new Set(['شيخ', 'الشيخ', 'كرم', 'بستان', 'تراب', 'عين', 'تل']);

function arabicSpellings(folded: string): Spelling[] {
  const words = folded.split(' ');
  const [first = '', second, ...rest] = words;
  const forms = new Map<string, boolean>([[folded, false]]);
  const withoutFirst = withoutArticle(first);
  if (withoutFirst !== first) forms.set([withoutFirst, ...words.slice(1)].join(' '), words.length === 1);
  if (second !== undefined && LOOSE.has(first)) {
    for (const form of [first, withoutFirst])
      forms.set([form, withoutArticle(second), ...rest].join(' '), false);
  }
  for (const [form, bare] of [...forms]) {
    const short = form.replace(/اء(?= |$)/gu, 'ا');
    if (!forms.has(short)) forms.set(short, bare);
  }
  return [...forms].map(([form, bare]) => ({ folded: form, bare }));
}

const ARTICLE = new Set(['al', 'el', 'as', 'ash', 'ad', 'an', 'ar', 'az', 'at', 'aj', 'ez', 'es']);
const SUN_LETTER = /^(sh|th|s|d|n|r|z|t|j)/;
const ENDINGS: readonly (readonly string[])[] = [
  ['iyeh', 'iya', 'iyah', 'iyya', 'ieh'],
  ['eh', 'a', 'ah'],
];

function articlesBefore(word: string): string[] {
  const sun = SUN_LETTER.exec(word)?.[1];
  return sun ? ['', 'al', 'el', `a${sun}`] : ['', 'al', 'el'];
}

/** The word with each way of writing its ending; only for longer words, where the ending is one. */
function endingsOf(word: string): string[] {
  const group = ENDINGS.find((endings) =>
    endings.some((e) => word.length > e.length + 2 && word.endsWith(e)),
  );
  const ending = group?.find(
    (e) => word.endsWith(e) && !group.some((x) => x.length > e.length && word.endsWith(x)),
  );
  if (!group || !ending) return [word];
  return group.map((e) => word.slice(0, -ending.length) + e);
}

function latinSpellings(folded: string): Spelling[] {
  let forms: string[] = [''];
  const words = folded.split(' ');
  words.forEach((word, i) => {
    if (ARTICLE.has(word) && i < words.length - 1) {
      const articles = articlesBefore(words[i + 1] as string);
      forms = forms.flatMap((form) => articles.map((a) => (a ? `${form} ${a}`.trim() : form)));
    } else {
      const endings = i === words.length - 1 ? endingsOf(word) : [word];
      forms = forms.flatMap((form) => endings.map((e) => `${form} ${e}`.trim()));
    }
  });
  return [...new Set([folded, ...forms])].map((form) => ({ folded: form, bare: false }));
}

/** Every spelling a name stands for, itself first. */
export function spellingsOf(name: string): Spelling[] {
  const folded = foldText(name).folded.replace(/\s+/g, ' ').trim();
  return /[\u0600-\u06ff]/.test(folded) ? arabicSpellings(folded) : latinSpellings(folded);
}
