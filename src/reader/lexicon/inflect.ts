/** Finite forms of verbs for the tables: a linguist writes the third person masculine, past and present. */

/** Past: قصف قصفت قصفوا قصفا; for a defective verb (نفى) the plural and feminine are written out by hand. */
export function pastForms(past: string): string[] {
  const defective = past.endsWith('ى') || past.endsWith('ا');
  const base = defective ? past.slice(0, -1) : past;
  return defective
    ? [past, `${base}ت`, `${base}وا`, `${base}تا`]
    : [past, `${past}ت`, `${past}وا`, `${past}ا`, `${past}تا`, `${past}ن`];
}

/** Present: يقصف تقصف نقصف يقصفون تقصفون يقصفوا يقصفان. */
export function presentForms(present: string): string[] {
  const rest = present.slice(1);
  const defective = /[يىاو]$/.test(present);
  const stem = defective ? present.slice(0, -1) : present;
  return [
    present,
    `ت${rest}`,
    `ن${rest}`,
    `${stem}ون`,
    `ت${stem.slice(1)}ون`,
    `${stem}وا`,
    `${present}ان`,
    `${stem}ن`,
  ];
}

/** Future: سيقصف ستقصف سنقصف سيقصفون. */
export const futureForms = (present: string): string[] => presentForms(present).map((form) => `س${form}`);

/** English: `strike|struck|struck|striking` written out, or made by rule from the base alone. */
export function englishForms(written: string): string[] {
  const parts = written.split('|');
  if (parts.length > 1) {
    const [base = '', ...rest] = parts;
    return [
      base,
      /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}${/(s|sh|ch|x)$/.test(base) ? 'es' : 's'}`,
      ...rest,
    ];
  }
  const base = written;
  const e = base.endsWith('e');
  const y = /[^aeiou]y$/.test(base);
  return [
    base,
    y ? `${base.slice(0, -1)}ies` : `${base}${/(s|sh|ch|x)$/.test(base) ? 'es' : 's'}`,
    y ? `${base.slice(0, -1)}ied` : `${base}${e ? 'd' : 'ed'}`,
    `${e ? base.slice(0, -1) : base}ing`,
  ];
}
