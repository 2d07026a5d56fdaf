const LONGEST = 700;
const pages = new Map<string, Promise<Document>>();

/** The words at an address of the site: of this page, or of one that is fetched once. Null where there are none to show. */
export async function provisionText(url: URL): Promise<readonly Node[] | null> {
  const page = url.pathname === location.pathname ? document : await fetchPage(url.pathname);
  const target = url.hash === '' ? null : page.getElementById(decodeURIComponent(url.hash.slice(1)));
  return target === null ? wholePage(page) : partOfPage(page, target);
}

function fetchPage(path: string): Promise<Document> {
  const known = pages.get(path);
  const page = known ?? fetch(path).then(async (response) => new DOMParser().parseFromString(await response.text(), 'text/html'));
  pages.set(path, page);
  return page;
}

function wholePage(page: Document): readonly Node[] | null {
  const title = page.querySelector('h1');
  const lines = [...page.querySelectorAll('.lead, .answer > p')].map((line) => line.textContent ?? '');
  return title === null || lines.length === 0 ? null : [heading(title.textContent ?? ''), ...shorten(lines).map(paragraph)];
}

function partOfPage(page: Document, target: Element): readonly Node[] {
  const term = target.querySelector(':scope > dt');
  if (term !== null) return [heading(term.textContent ?? ''), paragraph(target.querySelector('dd > p')?.textContent ?? '')];
  const article = page.querySelector<HTMLElement>('[data-article]')?.dataset;
  const unit = target.querySelector<HTMLElement>('a[data-unit]')?.dataset.unit;
  const title = unit === undefined ? (target.textContent ?? '') : `${unit} ${article?.article}${article?.citeShort}`;
  const lines = [...target.querySelectorAll(':scope > p, :scope > .points > li > p')].map((line) => (line.textContent ?? '').trim());
  return [heading(title), ...shorten(lines).map(paragraph)];
}

/** As many whole lines as fit, and a sign where there are more. */
function shorten(lines: readonly string[]): readonly string[] {
  const shown: string[] = [];
  for (const line of lines) {
    if (shown.length > 0 && shown.join('').length + line.length > LONGEST) break;
    shown.push(line);
  }
  return shown.length < lines.length ? [...shown, '…'] : shown;
}

const heading = (text: string): HTMLElement =>
  Object.assign(document.createElement('strong'), { textContent: text.replace(/\s+/g, ' ').trim() });
const paragraph = (text: string): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: text.replace(/\s+/g, ' ').trim() });
