import { fold } from './fold.ts';

/** Words that carry little meaning in a question, as they are written. */
const WRITTEN =
  'là gì có được thì của và với cho tôi bạn mình không bao nhiêu nào thế sao một các những khi để ở tại về từ đến bị này nay do đó ra làm phải hay roi rồi ai muốn cần xin hỏi nếu mà còn con em anh chị ông bà ta như vậy à u sẽ đã đang cũng theo trong vào chưa'.split(
    ' ',
  );
const MARKED: ReadonlySet<string> = new Set(WRITTEN);

/** The same without marks. */
export const WEAK: ReadonlySet<string> = new Set(WRITTEN.map(fold));

/** The emptiest of them: they are not even sent. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'la co thi cua va voi cho toi ban minh cac nhung khi ma se da dang cung bi phai duoc khong'.split(' '),
);

/** Without marks these may as well be words of the law: tù, bản án, cán bộ, xin lỗi, rà soát, đăng báo, bà con. */
const DOUBTFUL: ReadonlySet<string> = new Set(['tu', 'ban', 'can', 'xin', 'ra', 'dang', 'hoi', 'con', 'ba', 'bao', 'vao', 'nay']);

/**
 * Whether a word says little. With marks it must be the very word ("từ", not "tù"); without marks a doubtful one counts
 * as a word of the law where it stands beside a word that follows or precedes it in some title.
 */
export function isWeak(
  word: { readonly folded: string; readonly marked: string | null },
  beside: { readonly before: string | undefined; readonly after: string | undefined },
  pairs: ReadonlySet<string>,
): boolean {
  if (!WEAK.has(word.folded)) return false;
  if (word.folded === 'xin') return beside.after !== 'loi';
  if (word.marked !== null) return MARKED.has(word.marked);
  return !(DOUBTFUL.has(word.folded) && (pairs.has(`${word.folded} ${beside.after}`) || pairs.has(`${beside.before} ${word.folded}`)));
}
