/** The table of contents follows: the entry of the part that stands on top of the window is marked as current. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

if (links.length > 0) {
  let waiting = false;
  const mark = (): void => {
    waiting = false;
    const line = window.innerHeight / 4;
    const current = targets.findLastIndex((target) => target !== null && target.getBoundingClientRect().top <= line);
    for (const [i, link] of links.entries())
      i === current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
  };
  const schedule = (): void => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule, { passive: true });
  schedule();
}
