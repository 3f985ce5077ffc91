/** Words before a date that say what it dates. */
export const UPLOADED = [
  'uploaded',
  'posted',
  'published',
  'released',
  'aired',
  'broadcast',
  'shared',
] as const;
export const FILMED = ['filmed', 'photographed', 'recorded', 'shot', 'taken', 'dated'] as const;
export const SAID = [
  'said',
  'says',
  'told',
  'added',
  'reported',
  'stated',
  'wrote',
  'tweeted',
  'confirmed',
] as const;
export const THAT = ['that'] as const;
export const TO_COME = [
  'will',
  'would',
  'due',
  'scheduled',
  'expected',
  'planned',
  'plans',
  'shall',
] as const;
