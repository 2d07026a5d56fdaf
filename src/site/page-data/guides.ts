import { type Corpus, type Guide, READERS, ROLES } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import type { LinkedText } from '../linked-text.ts';
import { type ProseBlock, proseLineFor, proseReaderFor } from '../prose.ts';
import { checklistUrl, GUIDES, guideUrl, HOME, questionUrl } from '../urls.ts';
import type { ReferenceItem } from './references.ts';
import { basisItems } from './rules.ts';
import type { Crumb } from './shared.ts';
import { type GuideNeeds, needsOf, type StepView, stepsFor } from './steps.ts';
import { type TimelineView, timelineViews } from './timeline.ts';

/** A guide as lists show it. */
export interface GuideLink {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
}

/** Words of a page that differ between readers. */
export interface GuideWords {
  readonly to: string;
  readonly forms: string;
  readonly deadlines: string;
  readonly amounts: string;
  readonly mistakes: string;
}

/** Everything a guide's page shows. */
export interface GuidePage {
  readonly guide: Guide;
  readonly crumbs: readonly Crumb[];
  /** "Người bị thiệt hại", "Cơ quan tài chính". */
  readonly forWhom: string;
  readonly words: GuideWords;
  readonly checkedOn: string;
  readonly intro: readonly ProseBlock[];
  /** What a claimant asks of the whole guide; null for officials. */
  readonly needs: GuideNeeds | null;
  readonly steps: readonly StepView[];
  readonly timelines: readonly TimelineView[];
  readonly checklist: readonly { readonly item: LinkedText; readonly basis: readonly ReferenceItem[] }[];
  readonly checklistUrl: string;
  readonly next: readonly GuideLink[];
  readonly questions: readonly { readonly title: string; readonly url: string }[];
}

const WORDS: Readonly<Record<Guide['reader'], GuideWords>> = {
  'nguoi-dan': { to: 'Nộp cho ai', forms: 'Mẫu ở bước này', deadlines: 'Khi nào', amounts: 'Tính tiền thế nào', mistakes: 'Dễ sai ở đây' },
  'can-bo': { to: 'Gửi cho', forms: 'Biểu mẫu', deadlines: 'Thời hạn', amounts: 'Mức, ngưỡng', mistakes: 'Lỗi có hậu quả pháp lý' },
};

/** The pages of all guides. */
export function guidePages(corpus: Corpus): readonly GuidePage[] {
  const stepsOf = stepsFor(corpus);
  const prose = proseReaderFor(corpus);
  const line = proseLineFor(corpus);
  return corpus.guides.map((guide) => {
    const page = guideUrl(guide.id);
    const steps = stepsOf(guide);
    return {
      guide,
      crumbs: guideCrumbs(guide.title),
      forWhom: forWhom(guide),
      words: WORDS[guide.reader],
      checkedOn: formatDate(guide.checkedOn),
      intro: prose(guide.intro, page),
      needs: guide.reader === 'nguoi-dan' ? needsOf(guide, steps, corpus) : null,
      steps,
      timelines: timelineViews(guide.timelines, corpus),
      checklist: guide.checklist.map(({ item, basis }) => ({ item: line(item, checklistUrl(guide.id)), basis: basisItems(basis, corpus) })),
      checklistUrl: checklistUrl(guide.id),
      next: guide.next.flatMap((id) => corpus.guides.filter((other) => other.id === id).map(guideLink)),
      questions: corpus.questions
        .filter(({ guides }) => guides.includes(guide.id))
        .map(({ id, question }) => ({ title: question, url: questionUrl(id) })),
    };
  });
}

/** A guide as an entry of a list. */
export const guideLink = ({ id, title, summary }: Guide): GuideLink => ({ id, title, summary, url: guideUrl(id) });

const guideCrumbs = (title: string): readonly Crumb[] => [
  { label: 'Trang chủ', url: HOME },
  { label: 'Hướng dẫn', url: GUIDES },
  { label: title, url: null },
];

const forWhom = ({ reader, role }: Guide): string => (role === null ? READERS[reader] : ROLES[role]);
