import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '../support/pages.ts';
import { useSite } from '../support/visit.ts';

const { visit, url } = useSite();

describe.for(PAGE_KINDS)('the %s page', ([kind, path]) => {
  test.for(['light', 'dark'] as const)('passes axe in %s colours', async (colorScheme) => {
    await visit(
      path,
      async (page) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      },
      { colorScheme },
    );
  });

  test('asks nothing of another host and leaves the console empty, under the policy', async () => {
    const { errors, foreign } = await visit(path, (page) => page.waitForTimeout(500));
    expect(foreign).toEqual([]);
    expect(errors.filter((text) => kind !== 'not found' || !text.includes('404'))).toEqual([]);
  });

  test('does not scroll sideways at 320 px', async () => {
    await visit(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test('reads with JavaScript off', async () => {
    await visit(
      path,
      async (page) => {
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect((await page.locator('main').textContent())?.length).toBeGreaterThan(100);
      },
      { javaScriptEnabled: false },
    );
  });

  test('lets the keyboard reach every link and control, in order, with a focus that shows', async () => {
    await visit(path, async (page) => {
      const wanted = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')].filter((element) =>
            element.checkVisibility(),
          ).length,
      );
      const seen = await page.evaluate(() => Object.assign(window, { seen: new Set<Element>() }) && 0);
      expect(seen).toBe(0);
      // A date field holds the focus for each of its parts.
      const parts = await page.locator('input[type="date"]').count();
      for (let i = 0; i < wanted + 10 * parts; i++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          if (element === document.body) return 'end';
          (window as unknown as { seen: Set<Element> }).seen.add(element);
          return getComputedStyle(element).outlineStyle;
        });
        if (outline === 'end') break;
        expect(outline).not.toBe('none');
      }
      expect(await page.evaluate(() => (window as unknown as { seen: Set<Element> }).seen.size)).toBe(wanted);
    });
  });

  test('moves nothing while it loads', async () => {
    await visit(path, async (page) => {
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const client = await page.context().newCDPSession(page);
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 93_750,
      });
      await page.goto(url() + path.split('?')[0], { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    });
  });
});

describe('an article', () => {
  test('opens at the point its address names', async () => {
    await visit('/luat-10-2017-qh14/dieu-7/#khoan-2-diem-c', async (page) => {
      const target = page.locator(':target');
      expect(await target.getAttribute('id')).toBe('khoan-2-diem-c');
      expect(await target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    });
  });

  test('marks in its table of contents the part that is being read', async () => {
    await visit('/luat-10-2017-qh14/dieu-73/#khoan-2', async (page) => {
      await page.locator('.toc a[aria-current]', { hasText: 'Khoản 2' }).waitFor({ timeout: 3000 });
    });
  });

  test('prints everything, with the address of the official text and without the menus', async () => {
    await visit('/luat-10-2017-qh14/dieu-6/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-header nav').isVisible()).toBe(false);
      expect(await page.locator('.explanation').isVisible()).toBe(true);
      expect(await page.locator('.source-note a').evaluate((link) => getComputedStyle(link, '::after').content)).toContain('vbpl.vn');
    });
  });

  test('offers targets of at least 24 px, and markers of 44', async () => {
    await visit(
      '/luat-10-2017-qh14/dieu-6/',
      async (page) => {
        const small = await page
          .locator('a.marker')
          .evaluateAll(
            (links) => links.map((link) => link.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length,
          );
        expect(small).toBe(0);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });
});
