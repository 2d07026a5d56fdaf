import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type FolderServer, serveFolder } from '../../scripts/serve-folder.ts';
import { launchBrowser } from './browser.ts';

/** The policy that public/_headers sends: nothing inline, nothing from elsewhere, WebAssembly for the search alone. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; object-src 'none'";

export type Visit = (
  path: string,
  look: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<{ readonly errors: readonly string[]; readonly foreign: readonly string[] }>;

/** Serves dist and starts a browser for the tests of a file; gives `visit` and the address of the site. */
export function useSite(): { readonly visit: Visit; readonly url: () => string } {
  let browser: Browser;
  let server: FolderServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder('dist', { headers: { 'content-security-policy': POLICY } })]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return { url: () => server.url, visit: (path, look, options) => visit(browser, server.url, path, look, options) };
}

/** Opens a page in a fresh profile and hands it to `look`; collects what the console says and what is asked of other hosts. */
async function visit(
  browser: Browser,
  url: string,
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => !request.url().startsWith(url) && !request.url().startsWith('data:') && foreign.push(request.url()));
  try {
    await page.goto(url + path, { waitUntil: 'load' });
    await look(page);
  } finally {
    await context.close();
  }
  return { errors, foreign };
}
