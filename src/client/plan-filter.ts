const FIELDS = ['cap', 'nam', 'viec', 'thieu'] as const;

/** Narrows the comparison of plans by level, year, kind of task and missing duties; the choice stands in the address. */
export class PlanFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const fromAddress = (): void => {
      fill(form, new URLSearchParams(location.search));
      this.show(form);
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      toAddress(form);
      this.show(form);
    });
    addEventListener('popstate', fromAddress);
    if (FIELDS.some((name) => new URLSearchParams(location.search).has(name))) fromAddress();
  }

  private show(form: HTMLFormElement): void {
    const { cap = '', nam = '', viec = '', thieu } = chosen(form);
    const columns = [...this.querySelectorAll<HTMLElement>('th[data-plan]')];
    const plans = new Set(
      columns
        .filter(({ dataset }) => (cap === '' || dataset.level === cap) && (nam === '' || dataset.year === nam))
        .map(({ dataset }) => dataset.plan),
    );
    for (const part of this.querySelectorAll<HTMLElement>('[data-plan]')) part.hidden = !plans.has(part.dataset.plan);
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-kind]')) {
      const missing = row.querySelector('td[data-left-out]:not([hidden])') !== null;
      row.hidden = (viec !== '' && row.dataset.kind !== viec) || (thieu !== undefined && !missing);
    }
    for (const duty of this.querySelectorAll<HTMLElement>('dl [data-kind]')) duty.hidden = viec !== '' && duty.dataset.kind !== viec;
    for (const part of this.querySelectorAll<HTMLElement>('div[data-plan]:not([hidden])'))
      part.hidden = part.querySelector('[data-kind]:not([hidden])') === null;
    const kinds = this.querySelectorAll('tbody tr:not([hidden])').length;
    const status = this.querySelector('[role="status"]');
    if (status !== null)
      status.textContent =
        plans.size === 0 || kinds === 0 ? 'Không có gì khớp với lựa chọn này.' : `Đang xem ${plans.size} kế hoạch, ${kinds} loại nhiệm vụ.`;
  }
}

/** The fields that are set. */
const chosen = (form: HTMLFormElement): Partial<Record<(typeof FIELDS)[number], string>> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== ''));

function toAddress(form: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const name of FIELDS) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(chosen(form))) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}

/** Sets the fields to what the address says; a value that is no option leaves all. */
function fill(form: HTMLFormElement, params: URLSearchParams): void {
  for (const select of form.querySelectorAll('select')) {
    const value = params.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = params.get(box.name) === box.value;
}

customElements.define('plan-filter', PlanFilter);
