import { citationsOf, type Citation } from '../../domain/editions/citation.ts';
import type { Dollars } from '../../domain/dollars.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import accountsBySex from '../../figures/accounts-by-sex/index.ts';
import costByCorridor from '../../figures/cost-by-corridor/index.ts';
import displacementOverTime from '../../figures/displacement-over-time/index.ts';
import { largestPanels } from '../../figures/displacement-over-time/model.ts';
import migrantsBySex from '../../figures/migrants-by-sex/index.ts';
import type { StockEdition } from '../../domain/editions/stock.ts';
import { fewerPartners } from '../../figures/migrants-by-sex/model.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import topPartners from '../../figures/top-partners/index.ts';
import { SheetFigure, SheetNotes } from './SheetFigure.tsx';

export interface FactsheetSettings {
  economy: EconomyCode;
  /** The revision of the migrant stock. */
  edition: StockEdition;
  /** Which dollars amounts of several years are in. */
  dollars: Dollars;
  /** Whose totals. */
  series: MoneySeries;
}

/** Rooms for pictures, in px of the sheet: across the page, and half of it. */
const across = 704;
const half = 340;
/** Partners, and kinds of displacement, for which there is room. */
const mostPartners = 4;
const mostPanels = 2;

const of = ({ economy }: FactsheetSettings) => ({ economies: [economy] });
const money = (settings: FactsheetSettings) => ({
  ...of(settings),
  dollars: settings.dollars,
  series: settings.series,
});
const stock = (settings: FactsheetSettings, direction: 'abroad' | 'hosted') => ({
  ...of(settings),
  direction,
  edition: settings.edition,
});

/** What was sent, and to and from where. */
export function FirstFigures(settings: FactsheetSettings) {
  return (
    <>
      <SheetFigure figure={moneyOverTime} settings={money(settings)} width={across} />
      <SheetFigure figure={topPartners} settings={of(settings)} width={half} />
    </>
  );
}

/** What sending costs, who the people are, and what they have. */
export function SecondFigures(settings: FactsheetSettings) {
  return (
    <>
      <div className="paper__pair">
        <SheetFigure
          figure={costByCorridor}
          settings={of(settings)}
          width={half}
          part={(model) => ({ ...model, groups: model.groups.slice(0, 1) })}
          brief
        />
        <SheetFigure figure={accountsBySex} settings={of(settings)} width={half} brief />
      </div>
      <div className="paper__pair">
        {(['abroad', 'hosted'] as const).map((direction) => (
          <SheetFigure
            key={direction}
            figure={migrantsBySex}
            settings={stock(settings, direction)}
            width={half}
            part={(model) => fewerPartners(model, mostPartners)}
            brief
          />
        ))}
      </div>
      <SheetFigure
        figure={displacementOverTime}
        settings={of(settings)}
        width={across}
        part={(model) => largestPanels(model, mostPanels)}
        brief
      />
      <div className="paper__notes">
        <SheetNotes figure={costByCorridor} settings={of(settings)} />
        <SheetNotes figure={accountsBySex} settings={of(settings)} />
        <SheetNotes figure={migrantsBySex} settings={stock(settings, 'abroad')} named />
        <SheetNotes figure={displacementOverTime} settings={of(settings)} />
      </div>
    </>
  );
}

/** The publications that the figures rest on, each once. */
export function sheetCitations(settings: FactsheetSettings): readonly Citation[] {
  return citationsOf(
    [
      moneyOverTime.sources(money(settings)),
      topPartners.sources(of(settings)),
      costByCorridor.sources(of(settings)),
      migrantsBySex.sources(stock(settings, 'abroad')),
      displacementOverTime.sources(of(settings)),
      accountsBySex.sources(of(settings)),
    ].flat(),
  );
}
