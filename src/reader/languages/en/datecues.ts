/** Words before a date that say what it dates. */
export const UPLOADED = ['uploaded', 'posted', 'published', 'released', 'aired', 'broadcast', 'shared'];
export const FILMED = ['filmed', 'photographed', 'recorded', 'shot', 'taken', 'dated'];

/** Pictures, and where they are shown: without one of these, "released" or "shot" dates something else. */
export const MEDIA = [
  'video',
  'videos',
  'footage',
  'picture',
  'pictures',
  'photo',
  'photos',
  'photograph',
  'photographs',
  'image',
  'images',
  'clip',
  'clips',
  'online',
  'internet',
  'website',
  'statement',
];

export const SAID = ['said', 'says', 'told', 'added', 'reported', 'stated', 'wrote', 'tweeted', 'confirmed'];
export const THAT = ['that'];
export const TO_COME = [
  'will',
  'would',
  'due',
  'scheduled',
  'expected',
  'planned',
  'plans',
  'shall',
  'set',
  'slated',
];
