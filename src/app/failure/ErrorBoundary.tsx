import { Component, type ReactNode } from 'react';
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
    // Some browsers keep it that a file did not come, and forget it only with the page.
    const again = () => {
      if (tries > 0) return location.reload();
      void fetchMissingStyles().then(() => {
        this.props.onRetry();
        this.setState({ error: null, tries: 1 });
      });
    };
    return <Failure error={error} onRetry={again} />;
  }
}
