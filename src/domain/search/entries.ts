/** Kinds of things a reader may look for, with the name a filter shows. */
export const ENTRY_KINDS = {
  dieu: 'Điều luật',
  'van-ban': 'Văn bản',
  'huong-dan': 'Hướng dẫn',
  'hoi-dap': 'Hỏi đáp',
  'bieu-mau': 'Biểu mẫu',
  'thoi-han': 'Thời hạn',
  'muc-tien': 'Mức tiền',
  'tham-so': 'Tham số',
  'thuat-ngu': 'Thuật ngữ',
  'ke-hoach': 'Kế hoạch',
  'nhiem-vu': 'Nhiệm vụ',
  'thay-doi': 'Thay đổi',
  trang: 'Trang',
} as const;
export type EntryKind = keyof typeof ENTRY_KINDS;

/** For whom an entry is written. */
export const ENTRY_READERS = { 'nguoi-dan': 'Người dân', 'can-bo': 'Cán bộ' } as const;
export type EntryReader = keyof typeof ENTRY_READERS;

/** One thing a reader may be looking for. */
export interface Entry {
  readonly kind: EntryKind;
  /** Address from the root of the site. */
  readonly url: string;
  readonly title: string;
  /** What stands before the title of an article: "Điều 6 Luật TNBTCNN"; "" elsewhere. */
  readonly label: string;
  /** Other words in which people ask for it. */
  readonly asks: readonly string[];
  /** Words that it says: a sentence, or its telling words; "" where there are none. */
  readonly gist: string;
  /** Addresses of the provisions it speaks of, the chief one first: a question that is asked finds its article too. */
  readonly about: readonly string[];
  /** Short title of the document it belongs to; "" where it belongs to none. */
  readonly document: string;
  /** Subject: chapter of the Law it falls under; "" where none. */
  readonly subject: string;
  readonly reader: EntryReader | null;
  /** Days between which it is in force; null where it is not law. */
  readonly inForce: { readonly from: string; readonly until: string | null } | null;
}
