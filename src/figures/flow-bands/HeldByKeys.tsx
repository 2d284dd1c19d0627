import { useRef, type HTMLAttributes, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const keys: ReadonlySet<string> = new Set(
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Enter Escape'.split(' '),
);

/**
 * A picture as one stop of the keyboard, whose parts are gone through by arrow keys; Enter goes to the
 * first link that is told below it.
 */
export function HeldByKeys(props: {
  label: string;
  onKey: (key: string) => void;
  /** Whether Enter follows that link. */
  follows?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation(['flow-bands', 'figures']);
  const self = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const { key, target, currentTarget } = event;
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (held || target !== currentTarget || !keys.has(key)) return;
    if (key !== 'Escape') event.preventDefault();
    if (key !== 'Enter') return props.onKey(key);
    const link = self.current?.parentElement?.querySelector('a');
    if (props.follows) link?.click();
    else link?.focus();
  };
  const stop: HTMLAttributes<HTMLDivElement> = {
    role: 'application',
    'aria-roledescription': t('figures:chart.role'),
    'aria-label': props.label,
    'aria-description': t('keys'),
    tabIndex: 0,
    onKeyDown: press,
  };
  return (
    <div ref={self} className="held-by-keys" {...stop}>
      {props.children}
    </div>
  );
}
