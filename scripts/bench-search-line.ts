import type { Page } from 'playwright-core';

/** How a browser is slowed: its processor so many times, its network or not. */
export interface Line {
  readonly name: string;
  readonly cpu: number;
  readonly network: {
    readonly offline: boolean;
    readonly latency: number;
    readonly downloadThroughput: number;
    readonly uploadThroughput: number;
  } | null;
}

/** Slow 4G as Lighthouse has it: 1.6 Mbit/s down, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

export const LINES: readonly Line[] = [
  { name: 'thường', cpu: 1, network: null },
  { name: 'CPU ×4', cpu: 4, network: null },
  { name: '4G chậm', cpu: 1, network: SLOW_4G },
  { name: '4G chậm, CPU ×4', cpu: 4, network: SLOW_4G },
];

/** Slows a page. */
export async function limit(page: Page, { cpu, network }: Line): Promise<void> {
  const client = await page.context().newCDPSession(page);
  if (network !== null) await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
