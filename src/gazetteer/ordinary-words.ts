/**
 * Ordinary words within a letter or two of a place's name, folded and without the article. A word that stands
 * here is never taken for a misspelt name: the toll (الحصيلة) is not al-Asila, a doctor of Sukkari is not Syrian.
 */
const ARABIC = `
سوري سوريه حصيله درجه ميداني ميدانيه مشاركه معادن معاد
`;
const ENGLISH = `
russian syrian iranian
`;

export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `${ARABIC} ${ENGLISH}`.split(/\s+/).filter(Boolean),
);
