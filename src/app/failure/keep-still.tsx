import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { fetchMissingStyles } from './missing-styles.ts';
import { StillPage } from './StillPage.tsx';

/**
 * Leaves the page that came as it is, says over it that it does not answer, and waits until the
 * user tries again.
 */
export function keepStill(root: HTMLElement, translator: i18n): Promise<void> {
  const place = document.createElement('div');
  // Not in the page itself, where what is pressed waits for a page that answers.
  root.before(place);
  const notice = createRoot(place);
  return new Promise((tryAgain) => {
    const onRetry = () => {
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
