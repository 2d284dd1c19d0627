import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { checkOf } from '../../domain/address-check.ts';
import { dollarsParameter } from '../../domain/dollars.ts';
import { newestStock, stockEditions } from '../../domain/editions/stock.ts';
import { moneySeriesParameter } from '../../domain/money-series.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import { useMoneySeries } from '../../figures/shared/use-money-series.ts';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { useStanding } from '../../figures/economy-summary/use-standing.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName } from '../../language/index.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { FactsheetTools } from './FactsheetTools.tsx';
import type { FactsheetSettings } from './on-sheet.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { KeySentences } from './KeySentences.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { FirstFigures, SecondFigures } from './SheetFigures.tsx';
import { SheetHead } from './SheetHead.tsx';

const checks = [
  checkOf({ dollars: dollarsParameter() }),
  checkOf({ series: moneySeriesParameter() }),
  checkOf({ edition: choiceParameter(stockEditions, newestStock) }),
];

/** One economy on two pages: who it is, its sentences and numbers, its figures, whose they are. */
export function Factsheet({ economy }: { economy: PlacedEconomy }) {
  const { t } = useTranslation('factsheet');
  const forms = useEconomyName().forms(economy.economy);
  const { name } = forms;
  useDocumentTitle(t('title', { economy: name }));
  const standing = useStanding(economy);
  const [dollars] = useDollars();
  const [series] = useMoneySeries();
  const given = new URLSearchParams(useSearch()).get('edition');
  const settings: FactsheetSettings = {
    economy: economy.economy,
    dollars,
    series,
    edition: stockEditions.find((one) => one === given) ?? newestStock,
  };
  return (
    <div className="factsheet" data-economy={economy.economy}>
      <FactsheetTools economy={economy.economy} forms={forms} />
      <AddressProblems checks={checks} />
      <p className="factsheet__early">{t('early')}</p>
      <Sheet>
        <SheetHead page={1} />
        <h1 className="paper__name">{name}</h1>
        <p className="paper__standing">{standing.map(({ name: of }) => of).join(' · ')}</p>
        <KeyNumbers economy={economy.economy} dollars={dollars} series={series} />
        <KeySentences economy={economy.economy} dollars={dollars} series={series} />
        <FirstFigures {...settings} />
      </Sheet>
      <Sheet>
        <SheetHead page={2} name={name} />
        <SecondFigures {...settings} />
        <SheetFoot {...settings} />
      </Sheet>
    </div>
  );
}
