import { useLayoutEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import './Dialog.css';

/**
 * A dialog over the page, the whole screen on a phone. It opens where it is rendered; Escape, its
 * button and a press beside it close it, and the focus goes back to where it was. Keys pressed in
 * it are not heard by the page below.
 */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Stands below the title and does not scroll away: what the dialog is about. */
  lead?: ReactNode;
  wide?: boolean;
}) {
  const { title, onClose, children, lead, wide = false } = props;
  const { t } = useTranslation('ui');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget | null>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed by hand, or the browser would not give the focus back.
    return () => element?.close();
  }, []);

  return (
    // The keys and presses are the dialog's own ways of closing; each has a button beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="dialog"
      data-wide={wide || undefined}
      aria-labelledby={id}
      onKeyDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        pressed.current = event.target;
      }}
      onClick={(event) => {
        // A text selected out of the dialog ends its press beside it, but did not begin there.
        if (event.target === dialog.current && pressed.current === dialog.current) onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog__frame">
        <header className="dialog__head">
          <h2 id={id} className="dialog__title">
            {title}
          </h2>
          <Button plain className="dialog__close" aria-label={t('close')} onClick={onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </Button>
          {lead && <div className="dialog__lead">{lead}</div>}
        </header>
        <div className="dialog__body">{children}</div>
      </div>
    </dialog>
  );
}
