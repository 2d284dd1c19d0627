import type { i18n } from 'i18next';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { lateWords } from '../../language/index.ts';
import { SiteNews, type NewsOfSite } from './SiteNews.tsx';

let shown: Root | null = null;

/**
 * Says over the foot of the page, until it is put away, that there is no network or that a newer
 * version is out; takes back what it said for null.
 *
 * @throws when its words can't be had
 */
export async function showNews(news: NewsOfSite | null, translator: i18n): Promise<void> {
  if (!news && !shown) return;
  await lateWords();
  shown ??= createRoot(placeOfNews());
  shown.render(
    news && (
      <I18nextProvider i18n={translator}>
        <SiteNews news={news} onClose={() => shown?.render(null)} />
      </I18nextProvider>
    ),
  );
}

/** At the end of the page, so that it can stay at the foot of the window all the way. */
function placeOfNews(): HTMLElement {
  const place = document.createElement('div');
  place.className = 'site-news';
  document.body.append(place);
  return place;
}
