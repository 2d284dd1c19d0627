import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../language/index.ts';
import { views, type View } from './view-address.ts';
import './ViewTabs.css';

/** Id of what the tabs show. */
export const viewPanel = 'view';

/** Id of a tab, which names what it shows. */
export const tabOf = (view: View): string => `view-${view}`;

/** Map, table and lines over years as tabs: arrows lead from one to another, Enter chooses. */
export function ViewTabs({ view, onView }: { view: View; onView: (view: View) => void }) {
  const { t } = useTranslation('explore');
  const { direction } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const to =
      event.key === forward
        ? (at + 1) % tabs.length
        : event.key === back
          ? (at + tabs.length - 1) % tabs.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? tabs.length - 1
              : null;
    if (to === null) return;
    event.preventDefault();
    tabs[to]?.focus();
  };
  return (
    <div
      ref={list}
      className="view-tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={t('views.label')}
      data-view={view}
      onKeyDown={onKeyDown}
    >
      {views.map((one) => (
        <button
          key={one}
          id={tabOf(one)}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls={viewPanel}
          tabIndex={one === view ? 0 : -1}
          onClick={() => onView(one)}
        >
          {t(`views.${one}`)}
        </button>
      ))}
    </div>
  );
}
