import type { CitedLevel } from './types.ts';

/** The words that name a unit of a text. */
export const UNIT_WORDS: Readonly<Record<string, CitedLevel>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  điều: 'article',
  khoản: 'clause',
  điểm: 'point',
  đoạn: 'paragraph',
};

/** A unit word after one of these is part of another word: tài khoản 5, thời điểm a, đê điều 1, danh mục 2, giai đoạn 3. */
export const NOT_AFTER: Readonly<Record<CitedLevel, ReadonlySet<string>>> = {
  part: new Set(['thành', 'cổ', 'một', 'góp', 'học', 'phân']),
  chapter: new Set(['huy', 'hiến', 'văn']),
  section: new Set(['danh', 'đề', 'hạng', 'thư', 'chuyên', 'tiểu', 'tiết', 'giáo', 'mắt']),
  article: new Set(['đê', 'lời', 'giáo', 'tín']),
  clause: new Set(['tài', 'điều', 'món']),
  point: new Set(
    'thời địa quan đặc ưu nhược khuyết trọng tâm thang chấm cao tiêu cực dứt tập luận giao khởi thí cộng trừ số mức'.split(' '),
  ),
  paragraph: new Set(['giai', 'công', 'tập', 'thủ', 'lũng']),
};

/** A number before one of these is an amount, not a unit: "và 02 ngày", "khoản 10 triệu". */
export const MEASURES: ReadonlySet<string> = new Set(
  'ngày tháng năm giờ phút tuần quý lần người đồng triệu tỷ nghìn ngàn bản bộ phần tờ kỳ vụ tuổi km m ha suất lượt loại trường cơ đối mẫu biểu thành'.split(
    ' ',
  ),
);

/** Words and marks that join citations of one run. */
export const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'và', 'hoặc', 'hay']);
/** Words that may stand before a larger unit or a document. */
export const CONNECTORS: ReadonlySet<string> = new Set(['của', 'tại', 'thuộc', 'trong']);
/** What stands between the ends of a range. */
export const RANGE_SIGNS: ReadonlySet<string> = new Set(['đến', '-', '–', '—', '…', '...']);

/** Kinds of documents that carry a number, longest first where one begins another; "nghỉ định" is a common misprint. */
export const NUMBERED_TYPES: readonly string[] = [
  'thông tư liên tịch',
  'nghị quyết liên tịch',
  'bộ luật',
  'nghị định',
  'nghỉ định',
  'nghị quyết',
  'thông tư',
  'quyết định',
  'pháp lệnh',
  'chỉ thị',
  'kế hoạch',
  'công văn',
  'thông báo',
  'báo cáo',
  'tờ trình',
  'hướng dẫn',
  'chương trình',
  'quy chế',
  'quy định',
  'công điện',
  'đề án',
  'văn bản',
  'luật',
  'lệnh',
  'nđ',
  'tt',
  'qđ',
  'nq',
  'ttlt',
];
/** Kinds after which "này" means the document the text stands in. */
export const THIS_TYPES: ReadonlySet<string> = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'thông tư',
  'thông tư liên tịch',
  'quyết định',
  'kế hoạch',
  'quy chế',
  'chỉ thị',
  'hướng dẫn',
  'đề án',
  'chương trình',
  'quy định',
]);
/** Kinds that may be called by a bare short name: "của Luật". */
export const ALIAS_TYPES: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'nghị định', 'thông tư']);
/** Kinds known by name. */
export const NAMED_TYPES: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh']);

/** "thứ nhất" … of paragraphs and parts. */
export const ORDINALS: Readonly<Record<string, string>> = { nhất: '1', hai: '2', ba: '3', tư: '4', năm: '5', sáu: '6' };
