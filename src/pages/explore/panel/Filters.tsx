import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../figures/world-map/settings/settings.ts';
import './Filters.css';

/** Conditions on the economies listed and on the corridors drawn. */
export const Filters = memo(function Filters(props: {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}) {
  const { settings } = props;
  const { t } = useTranslation('explore');
  const on = activeConditions(settings);
  const [open, setOpen] = useState(on > 0);
  const code = useConditions(open);
  return (
    <details
      className="filters"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="filters__title">
        {on > 0 ? t('filters.title_active', { number: on }) : t('filters.title')}
      </summary>
      {open && code && <code.Conditions {...props} on={on} />}
    </details>
  );
});

type Code = typeof import('./Conditions.tsx');

/** Asked for once the page answers, as the network may be gone later; again, if in vain, when they open. */
function useConditions(open: boolean): Code | null {
  const [code, setCode] = useState<Code | null>(null);
  const there = code !== null;
  useEffect(() => {
    if (there) return;
    import('./Conditions.tsx').then(setCode).catch(() => undefined);
  }, [there, open]);
  return code;
}

function activeConditions({ region, income, group, conflict, amount }: Settings): number {
  const bounds = (amount.from === null ? 0 : 1) + (amount.to === null ? 0 : 1);
  return region.length + income.length + group.length + (conflict ? 1 : 0) + bounds;
}
