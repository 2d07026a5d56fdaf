import { z } from 'zod';
import { findOddCharacter, isNfc } from '../domain/text/index.ts';

/** Paragraphs and lists of Markdown; NFC, without characters an editor cannot see. */
export const prose = z
  .string()
  .min(1)
  .check((ctx) => {
    const odd = findOddCharacter(ctx.value.replaceAll('\n', ' '));
    if (odd)
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        message: `có ${odd.name}|Thay bằng dấu cách hoặc chữ thường dùng.|text-character`,
      });
    else if (!isNfc(ctx.value))
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        message: 'chữ có dấu ở dạng tách rời (NFD)|Chạy "npm run fix" để đưa tệp về dạng dựng sẵn (NFC).|text-nfc',
      });
  })
  .transform((text) => text.trim());

/** Name of another data file without folder and ending, or an anchor. */
export const ruleId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'tên viết sai dạng|Chữ thường không dấu, nối bằng dấu gạch ngang: thoi-hieu-yeu-cau-boi-thuong.|id-form',
  );
