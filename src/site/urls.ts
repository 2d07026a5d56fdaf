import { anchorOf, type DocumentId, divisionAnchorOf, fromEId, isDivision, type ProvisionRef } from '../domain/documents/index.ts';
import { anchorLetter } from '../domain/text/index.ts';

/** Every address of the site, from its root. A page puts the base path in front with `href`. */
export const HOME = '/';
export const SEARCH = '/tra-cuu/';
/** What a typed citation or form needs to be answered; what words need besides; how people ask for things, sent last. */
export const SEARCH_MAP = '/tra-cuu/ban-do.json';
export const SEARCH_WORDS = '/tra-cuu/tu-ngu.json';
export const SEARCH_ASKS = '/tra-cuu/cach-hoi.json';
export const ABOUT = '/ve-cam-nang/';
export const DOCUMENTS = '/van-ban/';
export const OPEN_DATA = '/du-lieu/';

export const GLOSSARY = '/thuat-ngu/';
export const OUTSIDE = '/van-ban-ngoai/';
export const MAP = '/ban-do/';
export const DEADLINES = '/thoi-han/';
export const AMOUNTS = '/muc-tien/';
export const PARAMETERS = '/tham-so/';
export const FORMS = '/bieu-mau/';
export const CHANGES = '/thay-doi/';
export const CHANGES_FEED = '/thay-doi/feed.xml';

export const GUIDES = '/huong-dan/';
export const QUESTIONS = '/hoi-dap/';
export const PLANS = '/ke-hoach/';
export const COMPARE_PLANS = '/ke-hoach/so-sanh/';
export const COMPARE_CSV = '/ke-hoach/so-sanh.csv';
export const TASKS = '/nhiem-vu/';
export const CALENDAR = '/lich/';
export const ABBREVIATIONS = '/huong-dan/viet-tat/';

/** Page of a guide, of a question, of a plan; a note on the page of changes; a kind of task; a calendar with its file. */
export const guideUrl = (id: string): string => `${GUIDES}${id}/`;
export const questionUrl = (id: string): string => `${QUESTIONS}${id}/`;
export const planUrl = (id: string): string => `${PLANS}${id}/`;
export const checklistUrl = (id: string): string => `${guideUrl(id)}danh-muc/`;
export const planFileUrl = (id: string): string => `${PLANS}${id}.ics`;
export const taskKindUrl = (id: string): string => `${TASKS}#${id}`;
export const calendarUrl = (body: string): string => `${CALENDAR}${body}/`;
export const calendarFileUrl = (body: string): string => `${CALENDAR}${body}.ics`;
/** A task on the page of its plan: "II.1.4" → "#nhiem-vu-ii-1-4". */
export const taskUrl = (plan: string, num: string): string => `${planUrl(plan)}#${taskAnchor(num)}`;
export const taskAnchor = (num: string): string => `nhiem-vu-${num.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
export const changeUrl = (id: string): string => `${CHANGES}#${id}`;

/** Page of a form. */
export const formUrl = (id: string): string => `${FORMS}${id}/`;

/** A term on the glossary page. */
export const termUrl = (id: string): string => `${GLOSSARY}#${id}`;

/** Page of a document: /luat-10-2017-qh14/. */
export const documentUrl = (id: DocumentId): string => `/${id}/`;

/** Last part of an article's address: "dieu-6", "dieu-15a". */
export const articleSlug = (num: string): string => `dieu-${anchorLetter(num)}`;

/** Page of an article: /luat-10-2017-qh14/dieu-6/. */
export const articleUrl = (id: DocumentId, num: string): string => `/${id}/${articleSlug(num)}/`;

/** Address of any place in the corpus, down to the point: /luat-10-2017-qh14/dieu-6/#khoan-3-diem-a. */
export function provisionUrl({ document, eId }: ProvisionRef): string {
  if (eId === null) return documentUrl(document);
  if (isDivision(eId)) return `${documentUrl(document)}#${divisionAnchorOf(eId)}`;
  const anchor = anchorOf(eId);
  return articleUrl(document, fromEId(eId).article) + (anchor && `#${anchor}`);
}

/** Page that lays an article of the law beside the provisions that detail it. */
export const compareUrl = (id: DocumentId, num: string): string => `${articleUrl(id, num)}doi-chieu/`;

/** Open data of a document. */
export const documentDataUrl = (id: DocumentId): string => `/du-lieu/${id}.json`;

/** Puts the base path of the deployment in front of an address of the site. */
export const href = (path: string, base: string = import.meta.env?.BASE_URL ?? process.env.BASE_PATH ?? '/'): string =>
  base.replace(/\/$/, '') + path;
