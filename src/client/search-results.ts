interface PagefindResult {
  readonly data: () => Promise<{ readonly url: string; readonly excerpt: string; readonly meta: Readonly<Record<string, string>> }>;
}
interface Pagefind {
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

const SHOWN = 20;

/** The list of results under the search box of /tra-cuu/; the query stands in the address as ?q=. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (input) input.value = query;
    if (query !== '') void this.search(query);
  }

  private async search(query: string): Promise<void> {
    this.say('Đang tìm…');
    try {
      const engine: Pagefind = await import(/* @vite-ignore */ new URL(this.dataset.engine ?? '', location.href).href);
      const { results } = await engine.search(query);
      const found = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      this.say(
        found.length === 0 ? `Không có kết quả cho “${query}”. Thử bớt từ, hoặc gõ có dấu.` : `${results.length} kết quả cho “${query}”`,
      );
      this.querySelector('.results')?.replaceChildren(...found.map(toItem));
    } catch {
      this.say('Không mở được bộ tìm kiếm. Bạn hãy dùng danh sách văn bản bên dưới.');
    }
  }

  private say(message: string): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = message;
  }
}

function toItem({ url, excerpt, meta }: Awaited<ReturnType<PagefindResult['data']>>): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
  const text = document.createElement('p');
  // Pagefind escapes the excerpt; only its <mark> is markup.
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}

customElements.define('search-results', SearchResults);
