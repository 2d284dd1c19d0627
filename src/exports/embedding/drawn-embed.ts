import { figureSvg } from '../picture/svg/figure-svg.ts';
import { today } from '../picture/spoken.ts';
import { embedAddress, type Embedding } from './snippets.ts';

/** How wide a figure is drawn that lies in a file, px. */
const width = 720;

/** What is drawn, in which language, and the address of the page it stands on. */
interface DrawnEmbed {
  svg: string;
  language: string;
  permalink: string;
}

/**
 * Draws an embed out of sight and gives it as one SVG.
 *
 * @param linked a link to its page stands beside it, so that none is drawn
 * @throws when it isn't drawn within 20 s
 */
export async function drawnEmbed(embedding: Embedding, linked: boolean): Promise<DrawnEmbed> {
  const frame = document.createElement('iframe');
  frame.src = embedAddress(embedding);
  frame.className = 'embedding__measure';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.width = String(width);
  frame.height = '1200';
  document.body.append(frame);
  try {
    for (let waited = 0; waited < 20_000; waited += 100) {
      await new Promise((done) => setTimeout(done, 100));
      const inside = frame.contentDocument;
      const shown = inside?.querySelector<HTMLElement>('.embed[data-state=drawn]');
      if (!inside || !shown) continue;
      await inside.fonts.ready;
      const { lang } = inside.documentElement;
      const link = shown.querySelector<HTMLAnchorElement>('.embed__ways a');
      const creator = link?.textContent ?? '';
      const permalink = link?.href ?? '';
      if (linked) link?.remove();
      const said = (part: string) => shown.querySelector(part)?.textContent ?? '';
      const byPage = shown.querySelector<HTMLElement>('[data-by-page]')?.dataset['byPage'];
      const svg = figureSvg(shown, {
        title: said('.embed__title'),
        alternative: said('.embed__subtitle'),
        source: said('.figure__sources'),
        permalink,
        date: today(),
        language: lang,
        creator,
        ...(byPage === undefined ? {} : { byPage }),
      });
      return { svg, language: lang, permalink };
    }
    throw new Error('The embed was not drawn');
  } finally {
    frame.remove();
  }
}
