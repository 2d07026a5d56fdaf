/** One address of each kind of page; the article is one with clauses, points, a table and an explanation. */
export const PAGE_KINDS: readonly (readonly [kind: string, path: string])[] = [
  ['home', '/'],
  ['documents', '/van-ban/'],
  ['document', '/luat-10-2017-qh14/'],
  ['article', '/luat-10-2017-qh14/dieu-27/'],
  ['article without explanation', '/luat-10-2017-qh14/dieu-1/'],
  ['side by side', '/luat-10-2017-qh14/dieu-46/doi-chieu/'],
  ['map', '/ban-do/'],
  ['glossary', '/thuat-ngu/'],
  ['documents outside', '/van-ban-ngoai/'],
  ['search', '/tra-cuu/?q=thời hiệu'],
  ['open data', '/du-lieu/'],
  ['about', '/ve-cam-nang/'],
  ['not found', '/khong-co-trang-nay/'],
];
