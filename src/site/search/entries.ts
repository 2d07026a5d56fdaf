import { basisOf } from '../../domain/checks/index.ts';
import { type Corpus, PLAN_LEVELS } from '../../domain/corpus/index.ts';
import { type Article, fromEId, isDivision, type LegalDocument, type ProvisionRef } from '../../domain/documents/index.ts';
import { type Entry, inSendingOrder } from '../../domain/search/index.ts';
import {
  ABBREVIATIONS,
  AMOUNTS,
  articleUrl,
  CALENDAR,
  CHANGES,
  COMPARE_PLANS,
  calendarUrl,
  changeUrl,
  DEADLINES,
  documentUrl,
  FORMS,
  formUrl,
  GLOSSARY,
  GUIDES,
  guideUrl,
  PARAMETERS,
  PLANS,
  planUrl,
  provisionUrl,
  QUESTIONS,
  questionUrl,
  TASKS,
  taskKindUrl,
  termUrl,
} from '../urls.ts';

const BLANK: Omit<Entry, 'kind' | 'url' | 'title'> = {
  label: '',
  asks: [],
  gist: '',
  about: [],
  document: '',
  subject: '',
  reader: null,
  inForce: null,
};

/** Everything a reader may look for, provisions first; how people ask for each comes from content. */
export const searchEntries = (corpus: Corpus): readonly Entry[] => inSendingOrder(allEntries(corpus));

function allEntries(corpus: Corpus): readonly Entry[] {
  const subjects = subjectsOf(corpus);
  const about = (citations: readonly string[]): Pick<Entry, 'about' | 'subject'> => {
    const targets = citations.flatMap((citation) => basisOf(citation, corpus) ?? []);
    const pages = [...new Set(targets.map(pageOf))];
    return { about: pages, subject: pages.map((url) => subjects.get(url)).find((subject) => subject !== undefined) ?? '' };
  };
  return [
    ...[...corpus.documents.values()].flatMap((document) => [
      ...document.articles.map((article) => articleEntry(document, article, corpus, subjects)),
      documentEntry(document),
    ]),
    ...corpus.guides.map(
      ({ id, title, asks, reader, steps }): Entry => ({
        ...BLANK,
        ...about(steps.flatMap(({ basis }) => basis)),
        about: [],
        kind: 'huong-dan',
        url: guideUrl(id),
        title,
        asks,
        reader,
      }),
    ),
    ...corpus.questions.map(
      ({ id, question, asks, reader, basis }): Entry => ({
        ...BLANK,
        ...about(basis),
        kind: 'hoi-dap',
        url: questionUrl(id),
        title: question,
        asks,
        reader,
      }),
    ),
    ...corpus.forms.map(
      ({ id, code, name, asks, uses, requires, inForce }): Entry => ({
        ...BLANK,
        ...about([...uses, ...requires.map(({ basis }) => basis)]),
        about: [],
        kind: 'bieu-mau',
        url: formUrl(id),
        title: name,
        label: code,
        asks: [code, ...asks],
        inForce,
      }),
    ),
    ...corpus.terms.map(
      ({ id, term, variants, basis }): Entry => ({
        ...BLANK,
        ...about([basis]),
        kind: 'thuat-ngu',
        url: termUrl(id),
        title: term,
        asks: variants,
      }),
    ),
    ...corpus.deadlines.map(
      ({ id, label, basis, inForce }): Entry => ({
        ...BLANK,
        ...about(basis),
        kind: 'thoi-han',
        url: `${DEADLINES}#${id}`,
        title: label,
        inForce,
      }),
    ),
    ...corpus.amounts.map(
      ({ id, label, basis, inForce }): Entry => ({
        ...BLANK,
        ...about(basis),
        kind: 'muc-tien',
        url: `${AMOUNTS}#${id}`,
        title: label,
        inForce,
      }),
    ),
    ...[...corpus.parameters.values()].map(
      ({ id, label }): Entry => ({ ...BLANK, kind: 'tham-so', url: `${PARAMETERS}#${id}`, title: label }),
    ),
    ...corpus.plans.map(
      ({ id, title, issuer, year, level, asks, model, place, tasks, parents }): Entry => ({
        ...BLANK,
        kind: 'ke-hoach',
        url: planUrl(id),
        title: model ? `Kế hoạch mẫu ${year}: ${PLAN_LEVELS[level].toLowerCase()}` : `Kế hoạch năm ${year} của ${issuer}`,
        asks: [...asks, title],
        gist: [place.name, place.within, ...tasks.map((task) => task.title), ...parents.map(({ number }) => number)].join('. '),
        reader: 'can-bo',
      }),
    ),
    ...corpus.taskKinds.map(
      ({ id, label, what, basis }): Entry => ({
        ...BLANK,
        ...about(basis),
        about: [],
        kind: 'nhiem-vu',
        url: taskKindUrl(id),
        title: label,
        gist: what,
      }),
    ),
    ...corpus.dutyBodies.map(
      ({ id, name }): Entry => ({
        ...BLANK,
        kind: 'trang',
        url: calendarUrl(id),
        title: `Lịch trong năm của ${name}`,
        asks: [`lịch báo cáo ${name}`, `mốc báo cáo ${name}`],
      }),
    ),
    ...corpus.changes.map(({ id, title }): Entry => ({ ...BLANK, kind: 'thay-doi', url: changeUrl(id), title })),
    ...PAGES.map(([url, title, ...asks]): Entry => ({ ...BLANK, kind: 'trang', url, title, asks })),
  ];
}

/** Pages that list things, with how people ask for them. */
const PAGES: readonly (readonly [url: string, title: string, ...asks: string[]])[] = [
  [DEADLINES, 'Thời hạn', 'danh sách thời hạn', 'mọi thời hạn', 'bảng thời hạn', 'tính thời hạn'],
  [AMOUNTS, 'Mức tiền', 'bảng mức bồi thường', 'hệ số tính tiền', 'tính tiền bồi thường'],
  [PARAMETERS, 'Tham số', 'lương cơ sở hiện nay', 'lương tối thiểu vùng hiện nay'],
  [FORMS, 'Biểu mẫu', 'danh sách biểu mẫu', 'tải biểu mẫu', 'các mẫu đơn'],
  [GLOSSARY, 'Thuật ngữ', 'giải thích từ ngữ', 'định nghĩa', 'nghĩa là gì'],
  [CHANGES, 'Thay đổi của pháp luật', 'có gì mới', 'văn bản mới', 'cập nhật'],
  [GUIDES, 'Hướng dẫn', 'bắt đầu từ đâu', 'từng bước đòi bồi thường', 'các bước'],
  [QUESTIONS, 'Hỏi đáp', 'câu hỏi thường gặp', 'người ta hay hỏi gì'],
  [ABBREVIATIONS, 'Chữ viết tắt', 'viết tắt là gì', 'bảng chữ viết tắt'],
  [PLANS, 'Kế hoạch công tác bồi thường nhà nước', 'kế hoạch năm', 'kế hoạch các tỉnh', 'kế hoạch mẫu'],
  [COMPARE_PLANS, 'So sánh kế hoạch', 'so sánh kế hoạch các tỉnh', 'kế hoạch nào thiếu nhiệm vụ', 'đối chiếu kế hoạch'],
  [TASKS, 'Nhiệm vụ trong kế hoạch', 'từ vựng nhiệm vụ', 'việc phải có trong kế hoạch'],
  [CALENDAR, 'Lịch nghĩa vụ trong năm', 'lịch báo cáo trong năm', 'lịch công việc trong năm', 'mốc báo cáo', 'tệp lịch ics'],
];

function articleEntry(document: LegalDocument, article: Article, corpus: Corpus, subjects: ReadonlyMap<string, string>): Entry {
  const url = articleUrl(document.id, article.num);
  return {
    ...BLANK,
    kind: 'dieu',
    url,
    title: article.heading,
    label: `Điều ${article.num} ${document.shortTitle}`,
    asks: corpus.asked.get(document.id)?.get(article.num) ?? [],
    gist: article.summary,
    document: document.shortTitle,
    subject: subjects.get(url) ?? '',
    inForce: document.inForce,
  };
}

const documentEntry = (document: LegalDocument): Entry => ({
  ...BLANK,
  kind: 'van-ban',
  url: documentUrl(document.id),
  title: document.title,
  label: document.shortTitle,
  asks: [document.shortTitle, document.number],
  document: document.shortTitle,
  inForce: document.inForce,
});

/** The page of an article that a provision lies on. */
function pageOf(target: ProvisionRef): string {
  return target.eId === null || isDivision(target.eId) ? provisionUrl(target) : articleUrl(target.document, fromEId(target.eId).article);
}

/** The subject of every article by its address: its chapter of the Law, through the official codification for what details it. */
function subjectsOf(corpus: Corpus): ReadonlyMap<string, string> {
  const subjects = new Map<string, string>();
  for (const { law, details } of corpus.codifications) {
    const document = corpus.documents.get(law);
    if (document === undefined) continue;
    const places = document.articles.map(({ num }) => num);
    for (const { heading, from, to } of document.divisions.filter(({ level }) => level === 'chapter'))
      for (const num of places.slice(places.indexOf(from), places.indexOf(to) + 1)) {
        subjects.set(articleUrl(law, num), heading);
        for (const detail of details.get(num) ?? []) subjects.set(articleUrl(detail.document, detail.article), heading);
      }
  }
  return subjects;
}
