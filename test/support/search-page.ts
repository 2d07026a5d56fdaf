import type { Page } from 'playwright-core';

const WAITING = 'Đang tìm…';

/** Types a query into the box of an open search page, submits it, and gives the addresses of its final results in order. */
export async function searchOn(page: Page, query: string): Promise<readonly string[]> {
  const box = page.locator('form[role="search"] input[type="search"]');
  await box.fill(query);
  await box.press('Enter');
  await settled(page);
  return resultsOn(page);
}

/** Waits until the search page has said how many results there are. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction((waiting) => {
    const said = document.querySelector('search-results .search-status')?.textContent;
    return said && said !== waiting;
  }, WAITING);

/** The addresses of the results that are shown, in order. */
export const resultsOn = (page: Page): Promise<readonly string[]> =>
  page.locator('ol[aria-label="Kết quả"] > li h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
