import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An invented law, small enough to read: two chapters, three articles. Not real law. */
export const INVENTED: Readonly<Record<string, string>> = {
  'van-ban/luat-1-2000-mau/van-ban.yaml': `type: luat
number: 1/2000/MAU
title: Luật Mẫu
shortTitle: Luật Mẫu
issuer: Cơ quan mẫu
dateDocument: 2000-01-01
inForce: { from: 2000-07-01, until: null }
officialUrl: null
chapters:
  - { num: I, heading: Chương một, from: "1", to: "2" }
  - { num: II, heading: Chương hai, from: "3", to: "3" }
sources:
  - { label: Tự viết, url: null, checkedOn: 2026-01-01 }
`,
  'van-ban/luat-1-2000-mau/dieu-001.mdx': article('1', ['1. Khoản một.', '2. Khoản hai gồm:', 'a) Điểm a;', 'b) Điểm b.']),
  'van-ban/luat-1-2000-mau/dieu-002.mdx': article('2', ['Đoạn mở đầu.', 'a) Điểm a;', 'b) Điểm b.']),
  'van-ban/luat-1-2000-mau/dieu-003.mdx': article('3', ['Điều này chỉ có một đoạn.']),
};

/** The text of an article file with these lines of provision. */
export function article(num: string, lines: readonly string[]): string {
  return `---\nnum: "${num}"\nheading: Tên điều ${num}\nsummary: Ý chính.\ntext: |\n${lines.map((line) => `  ${line}`).join('\n')}\n---\n`;
}

/** Writes a content folder (the invented law with `changes`; null removes a file) and gives its path. */
export function contentFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'noi-dung-'));
  for (const [path, text] of Object.entries({ ...INVENTED, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
