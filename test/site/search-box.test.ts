import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();
const ARTICLE = '/luat-10-2017-qh14/dieu-6/';

/** Types into the box of an article page and looks once suggestions for it are shown. */
const typing = (query: string, look: (page: Page) => Promise<void>) =>
  visit(ARTICLE, async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await page.locator(`[role="listbox"][data-query="${query}"]`).waitFor();
    await look(page);
  });
const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');

test('"/" puts the reader into the box and is not typed', async () => {
  await visit(ARTICLE, async (page) => {
    await page.keyboard.press('/');
    await box(page).waitFor();
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
    await page.keyboard.type('68/2018');
    expect(await box(page).inputValue()).toBe('68/2018');
  });
});

test.for([
  ['k2 đ6', '/luat-10-2017-qh14/dieu-6/#khoan-2'],
  ['thoi hieu', '/luat-10-2017-qh14/dieu-6/'],
  ['mẫu 01/btnn', '/bieu-mau/mau-01-btnn/'],
] as const)('typing "%s" offers %s', async ([query, url]) => {
  await typing(query, async (page) => {
    await page.locator(`[role="option"][data-url="${url}"]`).waitFor();
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    expect(await options(page).count()).toBeLessThanOrEqual(7);
  });
});

test('arrows choose an option, past the ends the box itself, and Enter opens the chosen one', async () => {
  await typing('thoi hieu', async (page) => {
    await page.waitForTimeout(500);
    const chosen = () => box(page).getAttribute('aria-activedescendant');
    expect(await chosen()).toBeNull();
    await page.keyboard.press('ArrowDown');
    const id = await options(page).first().getAttribute('id');
    expect(await chosen()).toBe(id);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(await options(page).last().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const url = await options(page).first().getAttribute('data-url');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => address.pathname + address.hash === url);
  });
});

test('Enter with nothing chosen searches for what was typed', async () => {
  await typing('xin loi', async (page) => {
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tra-cuu/?q=xin+loi');
  });
});

test('a press on an option opens it', async () => {
  await typing('k2 đ6', async (page) => {
    await options(page).nth(1).click();
    await page.waitForURL((address) => address.pathname !== ARTICLE);
  });
});

test('Escape closes the list, then clears the box; leaving the box closes the list', async () => {
  await typing('thoi hieu', async (page) => {
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('thoi hieu');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    await page.keyboard.type('xin loi');
    await options(page).first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  });
});

test('the list that was closed by Escape stays closed when more becomes known', async () => {
  await visit(ARTICLE, async (page) => {
    await page.route('**/tra-cuu/cach-hoi.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('thoi hieu');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1200);
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  });
});

test('the list does not open over the results of what was sent at once', async () => {
  await visit('/tra-cuu/', async (page) => {
    await page.keyboard.press('/');
    await box(page).waitFor();
    await page.keyboard.type('thời hiệu');
    await page.keyboard.press('Enter');
    await page.locator('.results > li').first().waitFor();
    await page.waitForTimeout(800);
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  });
});

test.for(['light', 'dark'] as const)('the open list passes axe in %s colours', async (colorScheme) => {
  await visit(
    ARTICLE,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('thoi hieu');
      await options(page).first().waitFor();
      await page.waitForTimeout(500);
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    },
    { colorScheme },
  );
});

test('the open list does not scroll the page sideways at 320 px', async () => {
  await visit(
    ARTICLE,
    async (page) => {
      await page.getByRole('searchbox').or(box(page)).first().fill('bồi thường');
      await options(page).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    { viewport: { width: 320, height: 640 } },
  );
});
