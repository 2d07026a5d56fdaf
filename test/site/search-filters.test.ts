import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { resultsOn, settled } from '../support/search-page.ts';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();
const FORCE = 'Đang có hiệu lực';

/** Opens the results of a query under a choice in the address. */
const search = (query: string, choice: Readonly<Record<string, string>>, look: (page: Page) => Promise<void>) =>
  visit(`/tra-cuu/?${new URLSearchParams({ q: query, ...choice })}`, async (page) => {
    await settled(page);
    await look(page);
  });

test('a filter shows how many results are behind each value, narrows to them, and stands in the address', async () => {
  await search('yêu cầu bồi thường', {}, async (page) => {
    const select = page.getByLabel('Loại');
    const values = await select.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const labels = await select.locator('option').allTextContents();
    expect(labels.slice(1).every((label) => /^\S.* \(\d+\)$/.test(label))).toBe(true);
    expect(values).toContain('Biểu mẫu');
    const count = Number(/\((\d+)\)/.exec(labels[values.indexOf('Biểu mẫu')] ?? '')?.[1]);
    await select.selectOption('Biểu mẫu');
    expect(new URL(page.url()).searchParams.get('loai')).toBe('Biểu mẫu');
    const found = await resultsOn(page);
    expect(found.every((url) => url.startsWith('/bieu-mau/'))).toBe(true);
    expect(found.length).toBe(Math.min(10, count));
    expect(await page.getByRole('status').textContent()).toContain(`${count} kết quả`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('loai');
  });
});

test.for([
  ['Loại', 'loai', 'Biểu mẫu'],
  ['Văn bản', 'van-ban', 'Luật TNBTCNN'],
  ['Dành cho', 'danh-cho', 'Cán bộ'],
  ['Hiệu lực', 'hieu-luc', FORCE],
] as const)('the filter "%s" is kept by the address', async ([label, name, value]) => {
  await search('yêu cầu bồi thường', { [name]: value }, async (page) => {
    expect(await page.getByRole('combobox', { name: label, exact: true }).inputValue()).toBe(value);
    expect((await resultsOn(page)).length).toBeGreaterThan(0);
  });
});

test('forms in force are among what is in force', async () => {
  await search('mẫu văn bản yêu cầu bồi thường', { 'hieu-luc': FORCE }, async (page) => {
    expect((await resultsOn(page)).some((url) => url.startsWith('/bieu-mau/'))).toBe(true);
  });
});

test('a filter and the order of the law stand in the address together', async () => {
  await search('trách nhiệm của bộ tư pháp', {}, async (page) => {
    await page.getByLabel('Loại').selectOption('Điều luật');
    await page.getByLabel('Xếp theo').selectOption('Theo thứ tự văn bản, điều');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'trách nhiệm của bộ tư pháp',
      loai: 'Điều luật',
      'thu-tu': 'dieu',
    });
    const law = (await resultsOn(page)).flatMap((url) => /^\/luat-10-2017-qh14\/dieu-(\d+)\/$/.exec(url)?.[1] ?? []).map(Number);
    expect(law.length).toBeGreaterThan(1);
    expect(law).toEqual(law.toSorted((a, b) => a - b));
  });
});
