import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chrome or Chromium: CHROME_PATH, else an installed one, else the one that @sparticuz/chromium ships. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((path) => path !== undefined && path !== '' && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  // The package brings the shared libraries of a bare system too, and unpacks them where it believes to be on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  const args = shipped.args.filter((arg) => !/^--(headless|single-process|no-zygote)/.test(arg));
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...args, ...QUIET] });
}
