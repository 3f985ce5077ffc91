import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * The policy in index.html is the one that ships. vite's development server puts styles into the page as
 * elements, so there, and only there, inline styles are let in.
 */
const developmentPolicy: Plugin = {
  name: 'development-policy',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("default-src 'self';", "default-src 'self'; style-src 'self' 'unsafe-inline';"),
};

export default defineConfig({
  // Relative addresses: the built folder works under any path of any static host.
  base: './',
  plugins: [
    preact(),
    developmentPolicy,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline',
      filename: 'sw.ts',
      injectRegister: false, // src/offline/register.ts does, once the first view is there
      manifest: false, // public/manifest.webmanifest
      injectManifest: {
        rollupFormat: 'iife', // Firefox before 147 runs no module in a service worker
        globPatterns: ['**/*.{js,mjs,css,html,json,woff2,svg,png,webmanifest}'],
        maximumFileSizeToCacheInBytes: 8_000_000,
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // data: addresses are forbidden by the policy, and data files are to be cached by name
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200, // MapLibre alone is 1.1 MB before compression
    rolldownOptions: {
      output: {
        // Some hosts still give .mjs a type that browsers refuse to run; MapLibre's worker is such a file.
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.mjs'))
            ? 'assets/[name]-[hash].js'
            : 'assets/[name]-[hash][extname]',
        // The library apart from our own map code: a new version of the app does not transfer it again.
        codeSplitting: { groups: [{ name: 'maplibre-gl', test: /node_modules\/maplibre-gl\// }] },
      },
    },
  },
  worker: { format: 'es' },
  server: { host: 'localhost' },
});
