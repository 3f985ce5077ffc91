// The one-way arrows of the house: a folder may use those above it in this list, never those below.
// map/ and timeline/ are siblings; reader/ and the dataset formats are reached only through workers/.
const order = [
  'domain',
  'i18n',
  'style',
  'gazetteer',
  'reader',
  'record',
  'evaluation',
  'dataset',
  'storage',
  'publish',
  'workers',
  'state',
  'map',
  'timeline',
  'panels',
  'offline',
  'cli',
];

const arrows = order.map((folder, i) => ({
  name: `${folder}-looks-only-up`,
  severity: 'error',
  comment: `src/${folder} may use the folders above it in docs/architecture.md, never those below.`,
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${[...order.slice(i + 1), 'main', 'app'].join('|')})[/.]` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'map-and-timeline-are-siblings',
      severity: 'error',
      from: { path: '^src/timeline/' },
      to: { path: '^src/map/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Only valibot from outside.',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/valibot' },
    },
    {
      name: 'reading-happens-in-workers',
      severity: 'error',
      comment: 'From state/ down, only types of the reader and the importers.',
      from: { path: '^src/(state|map|timeline|panels|offline|main|app)' },
      to: { path: '^src/(reader|dataset/formats)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'offline-is-for-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|offline/)' },
      to: { path: '^src/offline/' },
    },
    {
      name: 'no-page-in-the-command-line',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(state|map|timeline|panels|offline|workers|storage)/' },
    },
    {
      name: 'publish-is-neither-page-nor-node',
      severity: 'error',
      from: { path: '^src/publish/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the-map-knows-no-panel',
      severity: 'error',
      from: { path: '^src/map/' },
      to: { path: '^src/(panels|timeline)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
