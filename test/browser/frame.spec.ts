import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './support/test';

const INDEX = fileURLToPath(new URL('../../dist/index.html', import.meta.url));
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

test.describe('opened by double click', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says in both languages, without script, that it needs a server', async ({ page, watch }) => {
    watch.allow(/file:/); // the browser says that it grants a file: page nothing, which is the point
    watch.allow(/ERR_FAILED/);
    await page.goto(pathToFileURL(INDEX).href);
    await expect(page.getByText('This page does not work by double click', { exact: false })).toBeVisible();
    await expect(page.getByText('لا تعمل هذه الصفحة بالنقر المزدوج', { exact: false })).toBeVisible();
    await expect(page.getByText('python3 -m http.server').first()).toBeVisible();
  });
});

test('served, that notice is never on screen', async ({ page, host }) => {
  await page.goto(host.url, { waitUntil: 'commit' });
  await expect(page.locator('#not-served')).toBeAttached();
  await expect(page.locator('#not-served')).toBeHidden();
});

test('the policy forbids every other host, and the page holds no inline script or style', () => {
  const html = readFileSync(INDEX, 'utf8');
  expect(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]).toBe(POLICY);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  for (const [, attributes, text] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
    expect(attributes).toContain('src=');
    expect(text?.trim()).toBe('');
  }
});

test('the browser stops a request to another host, should one ever be made', async ({ app, page, watch }) => {
  watch.allow(/Content Security Policy/);
  await app.open();
  const stopped = await page.evaluate(async () => {
    const breach = new Promise<SecurityPolicyViolationEvent>((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve),
    );
    const answered = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return { answered, directive: (await breach).effectiveDirective };
  });
  expect(stopped).toEqual({ answered: false, directive: 'connect-src' });
});
