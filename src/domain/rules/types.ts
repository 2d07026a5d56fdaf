import type { Interval, PlainDate } from '../dates/index.ts';

/** Steps of the procedure, in its order, with the name a reader sees. */
export const STEPS = {
  'thoi-hieu': 'Thời hiệu',
  'tiep-nhan': 'Tiếp nhận hồ sơ',
  'thu-ly': 'Thụ lý',
  'tam-ung': 'Tạm ứng',
  'xac-minh': 'Xác minh',
  'thuong-luong': 'Thương lượng',
  'quyet-dinh': 'Quyết định',
  'hoan-dinh-chi': 'Hoãn, tạm đình chỉ, đình chỉ',
  'khoi-kien': 'Khởi kiện',
  'trong-vu-an': 'Trong vụ án hình sự, hành chính',
  'chi-tra': 'Cấp kinh phí, chi trả',
  'phuc-hoi-danh-du': 'Phục hồi danh dự',
  'hoan-tra': 'Hoàn trả',
  'ho-tro': 'Hỗ trợ, hướng dẫn',
  'quan-ly-nha-nuoc': 'Quản lý nhà nước',
} as const;
export type StepId = keyof typeof STEPS;

/** Those whom a rule concerns. */
export const AUDIENCES = {
  'nguoi-yeu-cau': 'Người yêu cầu bồi thường',
  'co-quan-giai-quyet': 'Cơ quan giải quyết',
  'co-quan-tai-chinh': 'Cơ quan tài chính',
  'so-tu-phap': 'Sở Tư pháp',
  'toa-an': 'Tòa án',
  'co-quan-khac': 'Cơ quan khác',
} as const;
export type AudienceId = keyof typeof AUDIENCES;

/** How sure a statement is: seen in full, several sources, one source. */
export const CERTAINTIES = {
  cao: 'đã đọc toàn văn',
  vua: 'chưa đọc bản gốc, nhiều nguồn nói giống nhau',
  thap: 'mới có một nguồn, chưa kiểm chứng',
} as const;
export type Certainty = keyof typeof CERTAINTIES;

/** What every rule has. */
export interface RuleHead {
  /** File name without its ending; address on its page. */
  readonly id: string;
  readonly label: string;
  /** Provisions that state it, as law writes them; never empty. */
  readonly basis: readonly string[];
  readonly inForce: Interval;
  readonly note: string;
  readonly file: string;
}

/** A period or a date of the law. */
export interface DeadlineRule extends RuleHead {
  readonly actor: string;
  readonly startsOn: string;
  readonly kind: 'length' | 'immediate' | 'before-event' | 'yearly' | 'elsewhere';
  readonly length: { readonly amount: number; readonly unit: 'day' | 'working-day' | 'month' | 'year' } | null;
  readonly bound: 'within' | 'at-most' | 'at-least' | 'after' | 'before';
  readonly dueOn: { readonly day: number; readonly month: number; readonly year: number; readonly before: boolean } | null;
  readonly audience: readonly AudienceId[];
  readonly step: StepId;
  readonly examples: readonly DeadlineExample[];
}
export interface DeadlineExample {
  readonly name: string;
  readonly start: PlainDate | null;
  readonly year: number | null;
  readonly due: PlainDate | null;
  readonly status: 'computed' | 'calendar-missing' | 'elsewhere' | 'not-in-force';
}

export type AmountUnit =
  | 'ngay-luong-co-so'
  | 'thang-luong-co-so'
  | 'ngay-luong-toi-thieu-vung'
  | 'thang-luong-toi-thieu-vung'
  | 'thang-luong'
  | 'so-tien'
  | 'so-nguoi'
  | 'dong';
export type Region = 'I' | 'II' | 'III' | 'IV';

/** A multiplier, a share or a threshold of the law. */
export interface AmountRule extends RuleHead {
  readonly head: 'tinh-than' | 'thu-nhap' | 'suc-khoe' | 'chet' | 'tai-san' | 'chi-phi-khac' | 'tam-ung' | 'hoan-tra' | 'nguong' | 'don-vi';
  readonly per: string;
  readonly formula: { readonly factor: string; readonly of: AmountUnit; readonly bound: 'exact' | 'at-most' | 'at-least' | 'more-than' };
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Number and unit as the restated provision states them. */
  readonly states: readonly string[];
  readonly input: string;
  readonly examples: readonly AmountExample[];
}
export interface AmountFacts {
  readonly on: PlainDate;
  readonly quantity: number;
  readonly region: Region | null;
  readonly base: number | null;
}
export interface AmountExample extends AmountFacts {
  readonly name: string;
  readonly amount: number;
}

/** A number that the law takes from elsewhere and that changes. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly values: readonly {
    readonly inForce: Interval;
    readonly region: Region | null;
    readonly value: number;
    readonly basis: string;
    readonly certainty: Certainty;
  }[];
  readonly note: string;
  readonly source: { readonly label: string; readonly url: string | null; readonly checkedOn: PlainDate };
  readonly file: string;
}
