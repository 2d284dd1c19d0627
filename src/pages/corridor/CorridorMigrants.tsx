import { stockEditions } from '../../domain/editions/stock.ts';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import corridorMigrants from '../../figures/corridor-migrants/index.ts';

import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { stockParameters } from './stock-parameters.ts';

export const migrantsId = corridorMigrants.id;

/** The people behind a corridor, with the choice of the revision, kept in the address. */
export function CorridorMigrants({ sender, receiver }: CorridorSettings) {
  const { t } = useTranslation('corridor');
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { stock } = readParameters(stockParameters, search).values;
  return (
    <div className="corridor__figure">
      <ShownFigure figure={corridorMigrants} settings={{ sender, receiver, stock }} level={2} />
      <ToggleGroup
        label={t('stock.label')}
        labelShown
        options={stockEditions.map((value) => ({ value, label: value }))}
        value={stock}
        onChange={(value) =>
          navigate(`${path}${writeParameters(stockParameters, { stock: value }, search)}`, {
            replace: true,
          })
        }
      />
    </div>
  );
}
