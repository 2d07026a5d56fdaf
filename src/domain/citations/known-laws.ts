/**
 * Official number of a law that is cited by name, where name and year (or the date of the citing document) leave no
 * doubt; undefined elsewhere. Two laws bear the name of the Law on State compensation: 35/2009/QH12, repealed by
 * 10/2017/QH14 (Điều 77, 78), which a document older than 2017 means.
 */
export function documentNumberOf(name: string, year: string | null, citingYear: number | null): string | undefined {
  if (name !== 'Luật Trách nhiệm bồi thường của Nhà nước') return undefined;
  if (year === '2009') return '35/2009/QH12';
  if (year !== null) return year === '2017' ? '10/2017/QH14' : undefined;
  return citingYear !== null && citingYear < 2017 ? '35/2009/QH12' : '10/2017/QH14';
}
