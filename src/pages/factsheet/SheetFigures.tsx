import { Fragment } from 'react';
import { citationsOf, type Citation } from '../../domain/editions/citation.ts';
import type { FactsheetSettings, OnSheet } from './on-sheet.tsx';
import { firstSheet, secondSheet } from './sheet-figures.ts';

/** The figures of a sheet, row by row. */
function Rows({ rows, ...settings }: FactsheetSettings & { rows: typeof firstSheet }) {
  return rows.map((row, index) => {
    const figures = row.map(({ Shown }, place) => <Shown key={place} {...settings} />);
    return row.length > 1 ? (
      <div key={index} className="paper__pair">
        {figures}
      </div>
    ) : (
      <Fragment key={index}>{figures}</Fragment>
    );
  });
}

/** Those of the first page. */
export function FirstFigures(settings: FactsheetSettings) {
  return <Rows rows={firstSheet} {...settings} />;
}

/** Those of the second, with the notes of each below them. */
export function SecondFigures(settings: FactsheetSettings) {
  const once = new Map<string, OnSheet>();
  for (const figure of secondSheet.flat()) if (!once.has(figure.id)) once.set(figure.id, figure);
  return (
    <>
      <Rows rows={secondSheet} {...settings} />
      <div className="paper__notes">
        {[...once].map(([id, { Notes }]) => (
          <Notes key={id} {...settings} />
        ))}
      </div>
    </>
  );
}

/** The publications that the figures rest on, each once. */
export function sheetCitations(settings: FactsheetSettings): readonly Citation[] {
  return citationsOf(
    [...firstSheet, ...secondSheet].flat().flatMap(({ sources }) => sources(settings)),
  );
}
