import { lazy, Suspense, type ComponentType } from 'react';
import { getI18n, useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import type { MapModel, MapRows } from '../../../figures/world-map/model.ts';
import { lateWords } from '../../../language/index.ts';
import type { View } from './view-address.ts';

export interface LateViewProps {
  model: MapModel;
  rows: MapRows;
  economies: readonly PlacedEconomy[];
  compare: readonly EconomyCode[];
  onCompare: (compare: readonly EconomyCode[]) => void;
}

type LateView = ComponentType<LateViewProps>;

/** A view's code together with its words, which the first page does not bring. */
function late(load: () => Promise<{ default: LateView }>) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), lateWords()]);
    await getI18n().loadNamespaces(['views', 'world-map', 'figures']);
    return module;
  });
}

const shown: Readonly<Record<Exclude<View, 'map'>, LateView>> = {
  table: late(() => import('./TableView.tsx')),
  chart: late(() => import('./ChartView.tsx')),
};

/** The table or the lines, in place of the map. */
export function LateView(props: LateViewProps & { view: Exclude<View, 'map'>; ready: boolean }) {
  const { view, ready, ...rest } = props;
  const { t } = useTranslation('explore');
  const Shown = shown[view];
  const waiting = <p className="note">{t('list.waiting')}</p>;
  return ready ? (
    <Suspense fallback={waiting}>
      <Shown {...rest} />
    </Suspense>
  ) : (
    waiting
  );
}
