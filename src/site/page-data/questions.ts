import { sentencesOf } from '../../domain/checks/index.ts';
import { type Corpus, type Question, READERS, type ReaderId } from '../../domain/corpus/index.ts';
import { formatDate } from '../../domain/dates/index.ts';
import { findMarks } from '../../domain/marks/index.ts';
import { STEPS } from '../../domain/rules/index.ts';
import { type ProseBlock, proseReaderFor } from '../prose.ts';
import { termMarker } from '../terms.ts';
import { HOME, QUESTIONS, questionUrl } from '../urls.ts';
import { type GuideLink, guideLink } from './guides.ts';
import type { ReferenceItem } from './references.ts';
import { type AmountRow, amountGroups, basisItems } from './rules.ts';
import type { Crumb } from './shared.ts';

/** A question as lists show it. */
export interface QuestionLink {
  readonly title: string;
  readonly url: string;
}

/** Everything a question's page shows. */
export interface QuestionPage {
  readonly question: Question;
  readonly crumbs: readonly Crumb[];
  readonly topic: string;
  readonly answer: readonly ProseBlock[];
  /** The answer without links, for those who read data. */
  readonly plain: string;
  /** The first sentence of the answer. */
  readonly description: string;
  /** Amounts that the answer speaks of, with examples computed at build. */
  readonly amounts: readonly AmountRow[];
  readonly basis: readonly ReferenceItem[];
  readonly guides: readonly GuideLink[];
  /** The nearest questions of the same reader and topic, those after it first. */
  readonly neighbours: readonly QuestionLink[];
  /** The topic among all questions. */
  readonly topicUrl: string;
  readonly topicCount: number;
  readonly checkedOn: string;
}

/** Questions of one reader by topic. */
export interface QuestionGroup {
  readonly reader: ReaderId;
  readonly title: string;
  readonly count: number;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly questions: readonly QuestionLink[] }[];
}

/** Topics in the order in which they come up. */
const TOPICS: Readonly<Record<Question['topic'], string>> = {
  'co-duoc-boi-thuong': 'Có được bồi thường không',
  'muc-boi-thuong': 'Được bồi thường bao nhiêu',
  ...STEPS,
};

const NEIGHBOURS = 5;

/** The pages of all questions. */
export function questionPages(corpus: Corpus): readonly QuestionPage[] {
  const amounts = new Map(amountGroups(corpus).flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  return corpus.questions.map((question) => {
    const answer = proseReaderFor(corpus, termMarker(corpus))(question.answer, questionUrl(question.id));
    const topic = corpus.questions.filter(({ reader, topic }) => reader === question.reader && topic === question.topic);
    const at = topic.indexOf(question);
    return {
      question,
      crumbs: [
        { label: 'Trang chủ', url: HOME },
        { label: 'Hỏi đáp', url: QUESTIONS },
        { label: question.question, url: null },
      ],
      topic: TOPICS[question.topic],
      answer,
      plain: plainText(answer),
      description: sentencesOf(plainText(answer))[0]?.text.trim() ?? question.question,
      amounts: findMarks(question.answer).flatMap(({ kind, id }) => (kind === 'muc-tien' ? (amounts.get(id) ?? []) : [])),
      basis: basisItems(question.basis, corpus),
      guides: question.guides.flatMap((id) => corpus.guides.filter((guide) => guide.id === id).map(guideLink)),
      neighbours: [...topic.slice(at + 1), ...topic.slice(0, at)].slice(0, NEIGHBOURS).map(questionLink),
      topicUrl: `${QUESTIONS}#${topicId(question)}`,
      topicCount: topic.length,
      checkedOn: formatDate(question.checkedOn),
    };
  });
}

/** All questions, claimants' first, by topic. */
export const questionGroups = (corpus: Corpus): readonly QuestionGroup[] =>
  (Object.entries(READERS) as [ReaderId, string][])
    .map(([reader, title]) => {
      const own = corpus.questions.filter((question) => question.reader === reader);
      const topics = (Object.entries(TOPICS) as [Question['topic'], string][]).map(([id, title]) => ({
        id: topicId({ reader, topic: id }),
        title,
        questions: own.filter(({ topic }) => topic === id).map(questionLink),
      }));
      return { reader, title, count: own.length, topics: topics.filter(({ questions }) => questions.length > 0) };
    })
    .filter(({ count }) => count > 0);

const topicId = ({ reader, topic }: Pick<Question, 'reader' | 'topic'>): string => `${reader}-${topic}`;

const questionLink = ({ id, question }: Question): QuestionLink => ({ title: question, url: questionUrl(id) });

const plainText = (blocks: readonly ProseBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.items))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n');
