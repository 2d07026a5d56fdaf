import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { useSite } from '../support/visit.ts';

const { visit } = useSite();

test.for([
  ['k2 đ6', '/luat-10-2017-qh14/dieu-6/#khoan-2', 'thời hiệu khởi kiện vụ án'],
  ['diem b khoan 3 dieu 27', '/luat-10-2017-qh14/dieu-27/#khoan-3-diem-b', 'ngày lương cơ sở'],
  ['dieu 13 nd 68', '/nghi-dinh-68-2018-nd-cp/dieu-13/', ''],
  ['68/2018 điều 13', '/nghi-dinh-68-2018-nd-cp/dieu-13/', ''],
  ['mẫu 01/btnn', '/bieu-mau/mau-01-btnn/', ''],
] as const)('"%s" is answered on top with the place itself and its words', async ([query, url, words]) => {
  await visit(`/tra-cuu/?q=${encodeURIComponent(query)}`, async (page) => {
    const named = page.locator('.named');
    await named.locator('h2 a').waitFor({ timeout: 20_000 });
    expect(await named.locator('h2 a').getAttribute('href')).toBe(url);
    expect(await named.textContent()).toContain(words);
  });
});

test.for([
  ['thời hiệu yêu cầu bồi thường', '/luat-10-2017-qh14/dieu-6/'],
  ['thoi hieu yeu cau boi thuong', '/luat-10-2017-qh14/dieu-6/'],
  ['đăng báo xin lỗi', '/luat-10-2017-qh14/dieu-59/'],
  ['doi tuong duoc boi thuong', '/luat-10-2017-qh14/dieu-2/'],
  ['hồ sơ YCBT', '/luat-10-2017-qh14/dieu-41/'],
] as const)('"%s" finds its article among the first three', async ([query, url]) => {
  await visit(`/tra-cuu/?q=${encodeURIComponent(query)}`, async (page) => {
    await page.locator('.results li').first().waitFor({ timeout: 20_000 });
    const urls = await page
      .locator('.results > li > a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(urls).toContain(url);
  });
});

test('what answers a citation weighs at most 20 KB after brotli', () => {
  expect(brotliCompressSync(readFileSync('dist/tra-cuu/ban-do.json')).length).toBeLessThan(8_000);
});
