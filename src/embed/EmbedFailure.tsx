import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Says in few words why nothing is shown and where to go. */
export function EmbedFailure(props: {
  title: string;
  children: ReactNode;
  href: string;
  link: string;
  /** The link leads to another view in this frame. */
  within?: boolean;
  onRetry?: () => void;
}) {
  const { title, children, href, link, within, onRetry } = props;
  const { t } = useTranslation('ui');
  return (
    <main className="embed embed--failed">
      <h1 className="embed__title">{title}</h1>
      <p role="alert">{children}</p>
      <p className="embed__ways">
        {onRetry && (
          <button type="button" className="embed__button" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        <a href={href} {...(within ? {} : { target: '_blank', rel: 'noopener' })}>
          {link}
        </a>
      </p>
    </main>
  );
}
