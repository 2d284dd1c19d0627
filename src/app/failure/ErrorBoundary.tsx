import { Component, type ReactNode } from 'react';
import { reloadAnew } from '../../database/reload-anew.ts';
import { Failure } from './Failure.tsx';
import { fetchMissingStyles } from './missing-styles.ts';

interface Props {
  children: ReactNode;
  /** Called before it is tried again. */
  onRetry: () => void;
}

interface State {
  error: Error | null;
  /** How often it was tried again here. */
  tries: number;
}

/** Where a page fails to load or to draw, says so in words and offers to try again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, tries: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error, tries } = this.state;
    if (!error) return this.props.children;
    // All browsers keep code that is none, and some that a file did not come; until the page is left.
    const again = () => {
      if (tries > 0 || error instanceof SyntaxError) return reloadAnew();
      void fetchMissingStyles().then(() => {
        this.props.onRetry();
        this.setState({ error: null, tries: 1 });
      });
    };
    return <Failure error={error} onRetry={again} />;
  }
}
