import type { Corpus } from '../corpus/index.ts';
import { addDays, addMonths, formatDate, type Interval, type PlainDate } from '../dates/index.ts';
import type { ContentIssue } from './types.ts';

/** Validity that ends within so many days is warned of. */
const DAYS_AHEAD = 180;
/** A source last checked more than so many months ago is warned of. */
const MONTHS_OLD = 12;

/**
 * What is about to end, has ended, or rests on an old check, on the day `today`. It fails where something has ended
 * after its last check: the site would still show it as in force.
 */
export function checkFreshness(corpus: Corpus, today: PlainDate): readonly ContentIssue[] {
  const documents = [...corpus.documents.values()].flatMap((document) => {
    const file = `content/van-ban/${document.id}/van-ban.yaml`;
    const checked = document.sources
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1);
    return [
      ...ends(document.inForce, checked, file, document.shortTitle, today),
      ...document.sources.flatMap(({ checkedOn, label }) => old(checkedOn, file, label, today)),
    ];
  });
  const changes = corpus.changes.flatMap((change) => [
    ...ends(change.inForce, change.source.checkedOn, change.file, change.title, today),
    ...old(change.source.checkedOn, change.file, change.title, today),
  ]);
  const parameters = [...corpus.parameters.values()].flatMap((parameter) => {
    const latest = parameter.values.map(({ inForce }) => inForce).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
    return [
      ...ends(latest ?? null, parameter.source.checkedOn, parameter.file, parameter.label, today, true),
      ...old(parameter.source.checkedOn, parameter.file, parameter.label, today),
    ];
  });
  const rules = [...corpus.deadlines, ...corpus.amounts, ...corpus.forms].flatMap((rule) =>
    ends(rule.inForce, undefined, rule.file, 'label' in rule ? rule.label : rule.name, today),
  );
  const journeys = [
    ...corpus.guides.flatMap(({ checkedOn, file, title }) => old(checkedOn, file, title, today)),
    ...corpus.questions.flatMap(({ checkedOn, file, question }) => old(checkedOn, file, question, today)),
    ...corpus.plans.flatMap(({ source, file, title }) => old(source.checkedOn, file, title, today)),
  ];
  return [...documents, ...changes, ...parameters, ...rules, ...journeys];
}

/** A parameter that has ended answers "chưa có dữ liệu" by itself: that is a warning, not a lie. */
function ends(
  interval: Interval | null,
  checkedOn: PlainDate | undefined,
  file: string,
  name: string,
  today: PlainDate,
  answersItself = false,
): readonly ContentIssue[] {
  const until = interval?.until ?? null;
  if (until === null) return [];
  const issue = (code: string, severity: ContentIssue['severity'], message: string, hint: string): ContentIssue => ({
    code,
    severity,
    file,
    line: null,
    field: 'until',
    value: until,
    message: `${name}: ${message}`,
    hint,
  });
  if (until <= today && (checkedOn === undefined || checkedOn < until) && !answersItself)
    return [
      issue(
        'ended',
        'error',
        `đã hết hiệu lực từ ${formatDate(until)} mà trang còn hiện là đang có hiệu lực`,
        'Kiểm tra lại nguồn, sửa nội dung, rồi ghi ngày kiểm tra mới vào "checkedOn".',
      ),
    ];
  if (until > today && until <= addDays(today, DAYS_AHEAD))
    return [issue('ends-soon', 'warning', `hết hiệu lực từ ${formatDate(until)}`, 'Chuẩn bị nội dung thay thế trước ngày đó.')];
  return until <= today && answersItself
    ? [issue('ended', 'warning', `mức cuối cùng đã hết từ ${formatDate(until)}`, 'Bổ sung mức mới khi đã công bố.')]
    : [];
}

function old(checkedOn: PlainDate, file: string, name: string, today: PlainDate): readonly ContentIssue[] {
  if (addMonths(checkedOn, MONTHS_OLD) >= today) return [];
  return [
    {
      code: 'source-old',
      severity: 'warning',
      file,
      line: null,
      field: 'checkedOn',
      value: checkedOn,
      message: `${name}: nguồn được kiểm tra lần cuối ngày ${formatDate(checkedOn)}, đã hơn ${MONTHS_OLD} tháng`,
      hint: 'Xem lại nguồn và ghi ngày kiểm tra mới.',
    },
  ];
}
