/** Puts a popover under its anchor, or over it where there is no room, inside the window on a small phone too. */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  const margin = 8;
  const [box, own] = [anchor.getClientRects()[0] ?? anchor.getBoundingClientRect(), popover.getBoundingClientRect()];
  const below = box.bottom + margin + own.height <= window.innerHeight || box.top < own.height + margin;
  popover.style.left = `${Math.max(margin, Math.min(box.left, document.documentElement.clientWidth - own.width - margin))}px`;
  popover.style.top = `${below ? box.bottom + margin : box.top - own.height - margin}px`;
}
