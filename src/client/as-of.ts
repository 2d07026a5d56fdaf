const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What applied on a day: the day stands in the address (?ngay=); notes that did not apply then are set apart. */
class AsOfDate extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (form === null || input === null) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const url = new URL(location.href);
      url.searchParams.set('ngay', input.value);
      history.pushState(null, '', url);
      this.show(input.value);
    });
    addEventListener('popstate', () => this.fromAddress(input));
    this.fromAddress(input);
  }

  private fromAddress(input: HTMLInputElement): void {
    const day = new URLSearchParams(location.search).get('ngay') ?? '';
    if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return;
    input.value = day;
    this.show(day);
  }

  private show(day: string): void {
    if (!DAY.test(day)) {
      this.say('Hãy chọn một ngày.');
      return;
    }
    const printed = day.split('-').reverse().join('/');
    const stage = stageOf(this.dataset, day);
    const notes = [...document.querySelectorAll<HTMLElement>('.change[data-from]')];
    for (const note of notes) note.dataset.stage = stageOf(note.dataset, day);
    const applied = notes.filter((note) => note.dataset.stage === 'in-force').length;
    const badge = document.querySelector<HTMLElement>('.status .badge');
    if (badge !== null) {
      badge.className = `badge ${stage}`;
      badge.textContent = {
        'not-yet': `Chưa có hiệu lực ngày ${printed}`,
        'in-force': `Có hiệu lực ngày ${printed}`,
        ended: `Đã hết hiệu lực ngày ${printed}`,
      }[stage];
    }
    const notesSaid = notes.length === 0 ? '' : ` ${applied} trong ${notes.length} ghi chú về thay đổi áp dụng ngày đó.`;
    const before = stage === 'not-yet' ? ' Cẩm nang không giữ quy định của ngày đó.' : '';
    this.say(
      `Ngày ${printed}: ${this.dataset.name} ${{ 'not-yet': 'chưa có hiệu lực', 'in-force': 'có hiệu lực', ended: 'đã hết hiệu lực' }[stage]}.${before}${notesSaid}`,
    );
  }

  private say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = message;
  }
}

/** Where a day stands to an interval [from, until). */
function stageOf({ from = '', until }: DOMStringMap, day: string): 'not-yet' | 'in-force' | 'ended' {
  if (day < from) return 'not-yet';
  return until !== undefined && until !== '' && day >= until ? 'ended' : 'in-force';
}

customElements.define('as-of-date', AsOfDate);
