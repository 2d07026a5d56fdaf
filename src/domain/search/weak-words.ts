/** Words that carry little meaning in a question. */
export const WEAK: ReadonlySet<string> = new Set(
  'la gi co duoc thi cua va voi cho toi ban minh khong bao nhieu nao the sao mot cac nhung khi de o tai ve tu den bi nay do ra lam phai hay roi ai muon can xin hoi neu ma con em anh chi ong ba ta nhu vay a u se da dang cung theo trong vao chua'.split(
    ' ',
  ),
);
/** The emptiest of them: they are not even sent. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'la co thi cua va voi cho toi ban minh cac nhung khi ma se da dang cung bi phai duoc khong'.split(' '),
);
