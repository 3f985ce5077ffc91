import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';

/** The day a slider stands on, in epoch days. */
const dayOn = async (slider: Locator): Promise<number> => Number(await slider.getAttribute('aria-valuenow'));

const EN = 'lang=en&from=2016-09-22&to=2016-09-25';
const AR = 'lang=ar&from=2016-09-22&to=2016-09-25';

async function drag(page: Page, handle: Locator, by: number): Promise<void> {
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 4 });
  await page.mouse.move(x + by, y, { steps: 4 });
  await page.mouse.up();
}

test.describe('the window by keyboard', () => {
  test('arrows a day, Page a week, Home, End; the date is read out in full', async ({ app, page }) => {
    await app.open(EN);
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', /Thursday,? 22 September 2016/);
    await app.windowStart.focus();
    await page.keyboard.press('ArrowRight');
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', /Friday,? 23 September 2016/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('PageDown');
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', /Friday,? 16 September 2016/);
    await page.keyboard.press('Home');
    expect(await dayOn(app.windowStart)).toBe(Number(await app.windowStart.getAttribute('aria-valuemin')));
    await app.windowEnd.focus();
    await page.keyboard.press('End');
    expect(await dayOn(app.windowEnd)).toBe(Number(await app.windowEnd.getAttribute('aria-valuemax')));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('PageUp');
    expect(await dayOn(app.windowEnd)).toBe(Number(await app.windowEnd.getAttribute('aria-valuemax')));
  });

  test('an end stops at the other', async ({ app, page }) => {
    await app.open(EN);
    await app.windowStart.focus();
    await page.keyboard.press('End');
    expect(await dayOn(app.windowStart)).toBe(await dayOn(app.windowEnd));
    await page.keyboard.press('ArrowRight');
    expect(await dayOn(app.windowStart)).toBe(await dayOn(app.windowEnd));
  });

  test('scrubbing changes what the list states', async ({ app, page }) => {
    await app.open('lang=en');
    const status = app.incidents.getByRole('status');
    const whole = await status.textContent();
    await app.windowEnd.focus();
    await page.keyboard.press('Home');
    await expect(status).not.toHaveText(whole ?? '');
  });

  test('in Arabic time runs right to left: ArrowLeft is later, ArrowUp too', async ({ app, page }) => {
    await app.open(AR);
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /25 أيلول 2016/);
    await app.windowEnd.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /26 أيلول 2016/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /25 أيلول 2016/);
    const [start, end] = [(await app.windowStart.boundingBox())!, (await app.windowEnd.boundingBox())!];
    expect(end.x).toBeLessThan(start.x);
  });
});

test.describe('the window by pointer', () => {
  test('a handle follows the pointer; dragged past the other it stops there', async ({ app, page }) => {
    await app.open(EN);
    const before = await dayOn(app.windowEnd);
    await drag(page, app.windowEnd, 60);
    expect(await dayOn(app.windowEnd)).toBeGreaterThan(before);
    await drag(page, app.windowEnd, -900);
    expect(await dayOn(app.windowEnd)).toBe(await dayOn(app.windowStart));
  });

  test('in Arabic a handle dragged to the left goes later', async ({ app, page }) => {
    await app.open(AR);
    const before = await dayOn(app.windowEnd);
    await drag(page, app.windowEnd, -60);
    expect(await dayOn(app.windowEnd)).toBeGreaterThan(before);
  });

  test('the body of the window moves it and keeps its width', async ({ app, page }) => {
    await app.open(EN);
    const [from, to] = [await dayOn(app.windowStart), await dayOn(app.windowEnd)];
    const [start, end] = [(await app.windowStart.boundingBox())!, (await app.windowEnd.boundingBox())!];
    const x = (start.x + start.width + end.x) / 2;
    const y = start.y + start.height - 6;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.move(x + 80, y, { steps: 4 });
    await page.mouse.up();
    const moved = (await dayOn(app.windowStart)) - from;
    expect(moved).toBeGreaterThan(0);
    expect((await dayOn(app.windowEnd)) - to).toBe(moved);
  });

  test('a click on a day with incidents asks for that day; again, for everything', async ({ app, page }) => {
    await app.open('lang=en&from=2016-09-23&to=2016-09-25');
    const start = (await app.windowStart.boundingBox())!;
    // The middle of the first day: the line of the handle stands ten pixels before its target's end.
    const at = { x: start.x + start.width - 10 + 12, y: start.y + start.height - 8 };
    await page.mouse.click(at.x, at.y);
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', /23 September 2016/);
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /23 September 2016/);
    await page.mouse.click(at.x, at.y);
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', /1 May 2016/);
  });

  test('a chosen place dims the rest of the histogram', async ({ app }) => {
    await app.open(EN);
    await expect(app.timeline.locator('.mark.dim')).toHaveCount(0);
    await app.open(`${EN}&place=bustan-al-qasr`);
    await expect(app.timeline.locator('.mark.dim')).not.toHaveCount(0);
    await expect(app.timeline.locator('.mark:not(.dim)')).not.toHaveCount(0);
  });

  test('the wheel comes closer around the pointer, and the buttons do the same', async ({ app, page }) => {
    await app.open(EN);
    const gap = async () => (await app.windowEnd.boundingBox())!.x - (await app.windowStart.boundingBox())!.x;
    const before = await gap();
    const start = (await app.windowStart.boundingBox())!;
    await page.mouse.move(start.x + start.width + 20, start.y + 40);
    await page.mouse.wheel(0, -300);
    await expect.poll(gap).toBeGreaterThan(before * 1.5);
    await app.timeline.getByRole('button', { name: 'Wider' }).click();
    await expect.poll(gap).toBeLessThan(before * 1.5);
    await app.timeline.getByRole('button', { name: 'Closer' }).click();
    await expect.poll(gap).toBeGreaterThan(before * 1.5);
  });
});

test.describe('typed dates', () => {
  test('are taken on Enter and when the field is left, in either kind of digits', async ({ app, page }) => {
    await app.open('lang=en');
    const from = app.timeline.getByLabel('From', { exact: true });
    const to = app.timeline.getByLabel('To', { exact: true });
    await from.fill('2016-11-30');
    await from.press('Enter');
    await expect(app.windowStart).toHaveAttribute('aria-valuetext', /Wednesday,? 30 November 2016/);
    await to.fill('٢٠١٦-١٢-٠١');
    await page.keyboard.press('Tab');
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /Thursday,? 1 December 2016/);
    await expect(to).toHaveValue('2016-12-01');
    await expect(page).toHaveURL(/from=2016-11-30&to=2016-12-01/);
  });

  test('one that does not exist is named in one line and changes nothing', async ({ app, page }) => {
    await app.open(EN);
    const to = app.timeline.getByLabel('To', { exact: true });
    await to.fill('2016-11-31');
    await to.press('Enter');
    const alert = app.timeline.getByRole('alert');
    await expect(alert).toContainText('2016-11-31');
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /Sunday,? 25 September 2016/);
    await to.press('Escape');
    await expect(alert).toHaveCount(0);
    await expect(to).toHaveValue('2016-09-25');
    await page.keyboard.press('Tab');
    await expect(app.windowEnd).toHaveAttribute('aria-valuetext', /Sunday,? 25 September 2016/);
  });

  test('the fields are named in Arabic too', async ({ app }) => {
    await app.open(AR);
    await expect(app.timeline.getByLabel('من', { exact: true })).toHaveValue('2016-09-22');
    await expect(app.timeline.getByLabel('إلى', { exact: true })).toHaveValue('2016-09-25');
  });
});

test.describe('playing', () => {
  test('moves the window until it is paused, and keeps its width', async ({ app }) => {
    await app.open('lang=en&from=2016-05-02&to=2016-05-05');
    const before = await dayOn(app.windowStart);
    await app.timeline.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => dayOn(app.windowStart)).toBeGreaterThan(before);
    await app.timeline.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect(app.timeline.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const [from, to] = [await dayOn(app.windowStart), await dayOn(app.windowEnd)];
    expect(to - from).toBe(3);
    await app.timeline.getByRole('button', { name: 'One step later' }).click();
    expect(await dayOn(app.windowStart)).toBe(from + 7);
    await app.timeline.getByRole('button', { name: 'One step earlier' }).click();
    expect(await dayOn(app.windowStart)).toBe(from);
  });

  test('stops at the end of the period by itself', async ({ app }) => {
    await app.open('lang=ar&from=2016-12-08&to=2016-12-09');
    await app.timeline.getByRole('button', { name: 'تشغيل', exact: true }).click();
    await expect(app.timeline.getByRole('button', { name: 'تشغيل', exact: true })).toBeVisible();
    expect(await dayOn(app.windowEnd)).toBe(Number(await app.windowEnd.getAttribute('aria-valuemax')));
  });

  test('the start can be kept, and the whole period shown again', async ({ app }) => {
    await app.open('lang=en&from=2016-05-02&to=2016-05-05');
    const from = await dayOn(app.windowStart);
    const keep = app.timeline.getByRole('button', { name: 'Keep the start' });
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
    const to = await dayOn(app.windowEnd);
    await app.timeline.getByRole('button', { name: 'One step later' }).click();
    expect(await dayOn(app.windowStart)).toBe(from);
    expect(await dayOn(app.windowEnd)).toBe(to + 7);
    await app.timeline.getByRole('button', { name: 'Whole period' }).click();
    expect(await dayOn(app.windowStart)).toBe(Number(await app.windowStart.getAttribute('aria-valuemin')));
    expect(await dayOn(app.windowEnd)).toBe(Number(await app.windowEnd.getAttribute('aria-valuemax')));
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  for (const lang of ['ar', 'en'])
    test(`nothing runs off the side, targets are 44 px wide and the handles never cover each other (${lang})`, async ({
      app,
      page,
    }) => {
      await app.open(`lang=${lang}&from=2016-09-24&to=2016-09-24`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const [start, end] = [(await app.windowStart.boundingBox())!, (await app.windowEnd.boundingBox())!];
      expect(Math.min(start.width, end.width)).toBeGreaterThanOrEqual(44);
      const grips = await app.timeline.locator('.grip').evaluateAll((all) =>
        all.map((g) => {
          const { left, right } = g.getBoundingClientRect();
          return { left, right };
        }),
      );
      const [a, b] = grips.sort((p, q) => p.left - q.left);
      expect(b!.left).toBeGreaterThanOrEqual(a!.right);
    });
});
