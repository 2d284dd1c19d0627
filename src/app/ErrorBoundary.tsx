import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';

interface State {
  error: Error | null;
}

/** Where a page fails to load or to draw, says so in words and offers to try again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Failure error={error} /> : this.props.children;
  }
}

function Failure({ error }: { error: Error }) {
  const { t } = useTranslation('app');
  const unloaded = /import|chunk|module|fetch/i.test(error.message);
  const kind = unloaded ? 'unloaded' : 'broken';
  return (
    <div className="failure">
      <Notice kind="error" title={t(`failure.${kind}`)} onRetry={() => location.reload()}>
        <p>{t(`failure.${kind}_remedy`)}</p>
        <p className="note">{t('failure.details', { details: error.message })}</p>
      </Notice>
    </div>
  );
}
