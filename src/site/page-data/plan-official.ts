import type { Corpus, Plan } from '../../domain/corpus/index.ts';
import { formatLongDate } from '../../domain/dates/index.ts';
import type { LinkedText } from '../linked-text.ts';
import { type ProseBlock, proseLineFor, proseReaderFor } from '../prose.ts';

import { planUrl, taskAnchor } from '../urls.ts';
import { type BasisLink, basisLinks, kindLinks } from './plan-links.ts';

/** A model plan laid out as an administrative document (NĐ 30/2020, Phụ lục I), top to bottom. */
export interface OfficialDocument {
  /** The body above the issuer; null where the issuer names itself alone, as a People's Committee does. */
  readonly over: string | null;
  readonly issuer: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  /** Each with its closing mark. */
  readonly grounds: readonly LinkedText[];
  readonly opening: string;
  readonly aims: readonly LinkedText[];
  readonly requirements: readonly LinkedText[];
  readonly tasks: readonly OfficialTask[];
  readonly duties: readonly { readonly body: string; readonly does: readonly LinkedText[] }[];
  readonly money: readonly ProseBlock[];
  /** `note` is for whoever fills the model in; it is no part of the document. */
  readonly reports: readonly { readonly text: LinkedText; readonly note: string }[];
  readonly closing: readonly ProseBlock[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
}
export interface OfficialTask {
  readonly anchor: string;
  /** Number under its heading: "3". */
  readonly num: string;
  readonly title: LinkedText;
  readonly text: readonly ProseBlock[];
  /** Who leads, who takes part, when, what comes of it. */
  readonly lines: readonly { readonly label: string; readonly text: LinkedText }[];
  readonly kinds: readonly BasisLink[];
  readonly basis: readonly BasisLink[];
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');
const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
/** Lines of a list end in semicolons, the last in a full stop. */
const closed = (text: string, i: number, all: readonly string[]): string =>
  `${text.replace(/[.;]$/, '')}${i === all.length - 1 ? '.' : ';'}`;

/** A model plan as the document an issuing body would sign. */
export function officialDocument(plan: Plan, corpus: Corpus): OfficialDocument {
  const page = planUrl(plan.id);
  const line = (text: string): LinkedText => proseLineFor(corpus)(text, page);
  const read = proseReaderFor(corpus);
  const department = plan.level === 'so-nganh';
  return {
    over: department ? upper(`Ủy ban nhân dân ${plan.place.within}`) : null,
    issuer: upper(plan.issuer),
    number: `Số: …/KH-${department ? '[viết tắt tên sở]' : 'UBND'}`,
    placeAndDate: `${department ? plan.place.within : plan.place.name}, ngày … tháng … năm …`,
    title: plan.title,
    grounds: [...plan.legalBasis.map((text) => `Căn cứ ${text}`), ...plan.parents.map(parentLine)].map(closed).map(line),
    opening: `${plan.issuer} ban hành Kế hoạch ${lower(plan.title)} như sau:`,
    aims: plan.aims.map(line),
    requirements: plan.requirements.map(line),
    tasks: plan.tasks.map((task) => ({
      anchor: taskAnchor(task.num),
      num: task.num.replace(/^.*\./, ''),
      title: line(task.title),
      text: read(task.text, page),
      lines: [
        { label: 'Chủ trì', text: task.lead.join('; ') },
        { label: 'Phối hợp', text: task.with.join('; ') },
        { label: 'Thời gian', text: task.time.words },
        { label: 'Sản phẩm', text: task.output },
      ]
        .filter(({ text }) => text !== '')
        .map(({ label, text }) => ({ label, text: line(`${text.replace(/\.$/, '')}.`) })),
      kinds: kindLinks(task, corpus),
      basis: basisLinks(task.basis, corpus),
    })),
    duties: plan.duties.map(({ body, does }) => ({ body, does: does.map(line) })),
    money: read(plan.money, page),
    reports: plan.reports.map(({ what, from, to, words }) => {
      const [when = '', ...notes] = words.split('; ');
      return { text: line(`${what}: ${from} gửi ${to}, ${when}.`), note: notes.join('; ') };
    }),
    closing: read(plan.closing, page),
    recipients: plan.recipients.map(closed),
    signature: plan.signedBy.split(', '),
  };
}

/** "Thực hiện Kế hoạch số …/KH-UBND ngày … của Ủy ban nhân dân … về …". */
function parentLine({ number, date, issuer, title }: Plan['parents'][number]): string {
  const [kind = ''] = /^(?:Kế hoạch|Công văn|Quyết định|Chỉ thị|Nghị quyết)/u.exec(title) ?? [];
  const subject = title.slice(kind.length).trim();
  const about = /^(?:về|hướng dẫn|ban hành|quy định)(?!\p{L})/u.test(subject) ? subject : `về ${subject}`;
  const day = date === null ? '… tháng … năm …' : formatLongDate(date);
  return `Thực hiện ${kind || 'Văn bản'} số ${number} ngày ${day} của ${issuer} ${about}`;
}
