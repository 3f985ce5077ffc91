import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // src/main.tsx, tests and configuration files are found by knip itself.
  entry: [
    'src/offline/served.css', // linked from index.html
    'src/cli/*.ts',
    'src/cli/read/worker.ts', // forked
    'test/fixtures/cli/fragile-worker.mjs', // forked
    'tools/derive/*.ts',
    'scripts/{bootstrap,start,run,test,floors}.mjs',
    'test/bench/index.ts',
    'test/browser/support/serve.mjs',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/*.mjs', 'test/**/*.{ts,tsx,mjs}', 'tools/**/*.ts'],
  compilers: {
    // Fonts are named in url(…), sheets in @import.
    css: (text) =>
      [...text.matchAll(/(?:url\(|@import )["']([^"']+)["']/g)]
        .map(([, path]) => `import '${path}';`)
        .join('\n'),
  },
  // A type may be exported because it stands in an exported function's signature.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Of the machine, not of a package.
  ignoreBinaries: ['apt-get'],
};

export default config;
