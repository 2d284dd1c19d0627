import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { reloadAnew } from '../../database/reload-anew.ts';
import type { Message } from '../../domain/message.ts';
import { useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  /** Id of the figure in the page. */
  anchor: string;
  /** What stands in its place says which it is. */
  title: Message;
  level: 2 | 3;
  children: ReactNode;
}

interface State {
  failed: boolean;
  tries: number;
}

/** Where one figure can't be drawn from what came, says so in its place: the others stay. */
export class FigureBoundary extends Component<Props, State> {
  override state: State = { failed: false, tries: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, ...figure } = this.props;
    if (!this.state.failed) return children;
    const again = () => {
      if (this.state.tries > 0) return reloadAnew();
      this.setState({ failed: false, tries: 1 });
    };
    return <Undrawn {...figure} onRetry={again} />;
  }
}

function Undrawn({
  anchor,
  title,
  level,
  onRetry,
}: Omit<Props, 'children'> & { onRetry: () => void }) {
  const { t } = useTranslation('figures');
  const say = useSay();
  const Heading = `h${level}` as const;
  return (
    <section className="figure" id={anchor}>
      <Heading className="figure__title">{say(title)}</Heading>
      <div className="figure__picture">
        <Notice kind="error" title={t('failed')} onRetry={onRetry}>
          {t('failed_why')}
        </Notice>
      </div>
    </section>
  );
}
