import type { DeadlineRule } from './types.ts';

/** Units of a period in the words of the law. */
export const UNIT_WORDS = { day: 'ngày', 'working-day': 'ngày làm việc', month: 'tháng', year: 'năm' } as const;
const BOUNDS = { within: '', 'at-most': 'tối đa ', 'at-least': 'ít nhất ', after: 'sau ', before: 'trước ' } as const;

/** "02 ngày làm việc", "tối đa 30 ngày", "trước 08/12 hằng năm", "ngay". */
export function periodOf(rule: DeadlineRule): string {
  if (rule.length !== null) return `${BOUNDS[rule.bound]}${lengthOf(rule)}`;
  if (rule.dueOn !== null)
    return `${rule.dueOn.before ? 'trước' : 'chậm nhất'} ${String(rule.dueOn.day).padStart(2, '0')}/${String(rule.dueOn.month).padStart(2, '0')}${rule.dueOn.year === 1 ? ' năm sau' : ' hằng năm'}`;
  return { immediate: 'ngay', 'before-event': 'trước sự kiện', elsewhere: 'theo luật khác', length: '', yearly: '' }[rule.kind];
}

/** The bare length of a period, "02 ngày làm việc"; "" where the rule has none. */
export const lengthOf = ({ length }: DeadlineRule): string =>
  length === null ? '' : `${String(length.amount).padStart(2, '0')} ${UNIT_WORDS[length.unit]}`;
