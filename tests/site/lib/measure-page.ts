import type { Page } from 'playwright-core';

/** What is wrong with a page's measures at its present width. */
export interface Measures {
  /** Pixels by which the page is wider than the window. */
  overflow: number;
  /** Controls under 24 × 24 px, as `name: width × height`. */
  smallTargets: string[];
  /** Texts under 11 px, as `text: size`. */
  smallTexts: string[];
}

/** Measures overflow, tap targets and text sizes of what is shown. */
export function measurePage(page: Page): Promise<Measures> {
  return page.evaluate(() => {
    const seen = (element: Element): DOMRect | undefined => {
      const box = element.getBoundingClientRect();
      const shown = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
      return shown && box.width > 1 && box.height > 1 ? box : undefined;
    };
    const inText = (element: Element) =>
      element.tagName === 'A' && getComputedStyle(element).display === 'inline';
    const targets = document.querySelectorAll(
      'button, a[href], select, summary, input:not([type=hidden]), [role=button], [role=option], [role=tab]',
    );
    const smallTargets = [...targets].flatMap((target) => {
      const own = seen(target);
      if (!own || inText(target)) return [];
      // A label around a control is part of what a finger can hit.
      const label =
        target.closest('label') ?? (target instanceof HTMLInputElement ? target.labels?.[0] : null);
      const around = label ? seen(label) : undefined;
      const width = Math.max(own.width, around?.width ?? 0);
      const height = Math.max(own.height, around?.height ?? 0);
      if (width >= 23.5 && height >= 23.5) return [];
      const name = target.getAttribute('aria-label') ?? target.textContent?.trim() ?? '';
      return [`${target.tagName} ${name.slice(0, 40)}: ${width.toFixed(0)} × ${height.toFixed(0)}`];
    });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const smallTexts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || !seen(parent)) continue;
      const svg = parent.closest('svg');
      const scale = svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < 10.95) smallTexts.push(`${text.slice(0, 30)}: ${size.toFixed(1)}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    const overflow = Math.max(0, scrollWidth - clientWidth);
    return { overflow, smallTargets, smallTexts };
  });
}
