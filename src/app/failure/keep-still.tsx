import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { reloadAnew } from '../../database/reload-anew.ts';
import { fetchMissingStyles } from './missing-styles.ts';
import { StillPage } from './StillPage.tsx';

/**
 * Leaves the page that came as it is, says over it that it does not answer, and waits until the
 * user tries again.
 *
 * @param why it does not
 */
export function keepStill(root: HTMLElement, translator: i18n, why: unknown): Promise<void> {
  const place = document.createElement('div');
  // Not in the page itself, where what is pressed waits for a page that answers.
  root.before(place);
  const notice = createRoot(place);
  return new Promise((tryAgain) => {
    const onRetry = () => {
      if (why instanceof SyntaxError) return reloadAnew();
      notice.unmount();
      place.remove();
      void fetchMissingStyles().then(tryAgain);
    };
    notice.render(
      <I18nextProvider i18n={translator}>
        <StillPage onRetry={onRetry} />
      </I18nextProvider>,
    );
  });
}
