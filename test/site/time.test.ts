import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();
const OVERRIDDEN = '/nghi-dinh-68-2018-nd-cp/dieu-3/';
const NOTE = '#khoan-2 > .change.override';

test('a provision that a later text overrides says so in its place, with dates and basis, without script', async () => {
  await visit(
    OVERRIDDEN,
    async (page) => {
      const text = (await page.locator(NOTE).textContent()) ?? '';
      expect(text).toContain('Từ 01/7/2025 đến trước 01/3/2027');
      expect(await page.locator(`${NOTE} a[href="/nghi-dinh-120-2025-nd-cp/dieu-21/"]`).count()).toBeGreaterThan(0);
    },
    { javaScriptEnabled: false },
  );
});

test.for([
  ['2018-01-01', 'Chưa có hiệu lực ngày 01/01/2018', 'not-yet'],
  ['2024-05-06', 'Có hiệu lực ngày 06/05/2024', 'not-yet'],
  ['2026-01-15', 'Có hiệu lực ngày 15/01/2026', 'in-force'],
  ['2027-03-01', 'Có hiệu lực ngày 01/03/2027', 'ended'],
] as const)('as of %s the page says "%s", and of the override: %s', async ([day, badge, stage]) => {
  await visit(`${OVERRIDDEN}?ngay=${day}`, async (page) => {
    await page.locator('.status .badge', { hasText: badge }).waitFor();
    expect(await page.locator(NOTE).getAttribute('data-stage')).toBe(stage);
  });
});

test('the chosen day is kept in the address and comes back with the back button', async () => {
  await visit(OVERRIDDEN, async (page) => {
    await page.getByLabel('Xem tại ngày').fill('2024-05-06');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.waitForURL('**/?ngay=2024-05-06');
    await page.getByLabel('Xem tại ngày').fill('2026-01-15');
    await page.getByRole('button', { name: 'Xem' }).click();
    await page.goBack();
    await page.locator('.status .badge', { hasText: '06/05/2024' }).waitFor();
  });
});

test('wording that no text resolves is an open question, not an answer', async () => {
  await visit('/luat-10-2017-qh14/dieu-53/', async (page) => {
    expect(await page.locator('.provision .change.wording').count()).toBeGreaterThan(0);
  });
});

test('the feed of changes is well-formed Atom whose entries lead to the page', async () => {
  const feed = readFileSync('dist/thay-doi/feed.xml', 'utf8');
  await visit('/thay-doi/', async (page) => {
    const { error, ids } = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      return {
        error: document.querySelector('parsererror')?.textContent ?? null,
        ids: [...document.querySelectorAll('entry > id')].map((id) => new URL(id.textContent ?? '').hash.slice(1)),
      };
    }, feed);
    expect(error).toBeNull();
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  });
});

test('every file that the index of open data names is there, with as many rows as it says', () => {
  const read = (path: string) => JSON.parse(readFileSync(`dist${path}`, 'utf8'));
  const { documents, files } = read('/du-lieu/tat-ca.json') as {
    documents: { url: string; articles: number }[];
    files: { url: string; rows: number }[];
  };
  expect(documents.map(({ url, articles }) => read(url).articles.length - articles)).toEqual(documents.map(() => 0));
  expect(files.map(({ url, rows }) => read(url).rows.length - rows)).toEqual(files.map(() => 0));
  expect(files.length).toBeGreaterThan(8);
});
