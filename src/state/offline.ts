/** How far the app is kept for use without a network. */
export type OfflineState =
  /** The browser has no way to keep an app. */
  | { readonly kind: 'unsupported' }
  /** Neither https nor localhost: browsers keep an app only from there. Everything else works. */
  | { readonly kind: 'insecure' }
  /** The files are being kept. */
  | { readonly kind: 'installing' }
  /** Everything is kept: the server may go. */
  | { readonly kind: 'ready' }
  /** A newer version is kept and waits; `take` goes over to it, which reloads the page. */
  | { readonly kind: 'update-waiting'; readonly take: () => void }
  /** It did not work out; `reason` is the browser's, in the browser's language. */
  | { readonly kind: 'failed'; readonly reason: string };
