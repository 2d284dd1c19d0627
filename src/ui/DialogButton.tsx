import { Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lateWords } from '../language/index.ts';
import { Button } from './Button.tsx';
import './DialogButton.css';

export type LateDialog = ComponentType<{ onClose: () => void }>;

/**
 * A button that opens a dialog whose code is loaded on the first press. While it loads the button
 * says so to a screen reader; if it cannot be loaded, words beside the button say so.
 *
 * @param load gives the dialog; called at each press, an import answers from memory
 */
export function DialogButton(props: {
  children: ReactNode;
  load: () => Promise<LateDialog>;
  /** Says more than the text that is shown, and begins with it. */
  label?: string;
  framed?: boolean;
}) {
  const { t } = useTranslation('ui');
  const [state, setState] = useState<'closed' | 'loading' | 'failed' | 'open'>('closed');
  // In an object: React would call a component that is put into a state by itself.
  const [loaded, setLoaded] = useState<{ Late: LateDialog } | null>(null);

  const open = async () => {
    setState('loading');
    try {
      const [Late] = await Promise.all([props.load(), lateWords()]);
      setLoaded({ Late });
      setState('open');
    } catch {
      setState('failed');
    }
  };

  return (
    <>
      <Button
        plain={!props.framed}
        className="dialog-button"
        aria-haspopup="dialog"
        aria-label={props.label}
        aria-busy={state === 'loading' || undefined}
        onClick={() => void open()}
      >
        {props.children}
      </Button>
      {state === 'failed' && (
        <span className="dialog-button__failed" role="alert">
          {t('late_failed')}
        </span>
      )}
      {state === 'open' && loaded && (
        <Suspense>
          <loaded.Late onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}
