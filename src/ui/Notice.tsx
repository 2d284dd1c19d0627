import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import './Notice.css';

/** Says what happened, what still works and what to do: an error, a warning or plain news. */
export function Notice(props: {
  kind: 'news' | 'warning' | 'error';
  title?: string;
  children: ReactNode;
  /** Offers to try again. */
  onRetry?: (() => void) | undefined;
  /** What to try is called, where it is not the same again. */
  retryLabel?: string | undefined;
  /** Offers to put the notice away. */
  onClose?: (() => void) | undefined;
}) {
  const { t } = useTranslation('ui');
  return (
    <div
      className={`notice notice--${props.kind}`}
      role={props.kind === 'error' ? 'alert' : 'status'}
    >
      <div className="notice__words">
        {props.title !== undefined && <p className="notice__title">{props.title}</p>}
        <div>{props.children}</div>
      </div>
      {(props.onRetry ?? props.onClose) && (
        <div className="notice__actions">
          {props.onRetry && (
            <Button onClick={props.onRetry}>{props.retryLabel ?? t('retry')}</Button>
          )}
          {props.onClose && (
            <Button plain onClick={props.onClose}>
              {t('close')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
