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

/** Of how many figures of the second sheet a note stands below them: three lines. */
const openNotes = 3;

/** Those of the second, with what must be known of them below. */
export function SecondFigures(settings: FactsheetSettings) {
  const once = new Map<string, OnSheet>();
  for (const figure of secondSheet.flat()) if (!once.has(figure.id)) once.set(figure.id, figure);
  return (
    <>
      <Rows rows={secondSheet} {...settings} />
      <div className="paper__notes">
        {[...once].map(([id, { Notes }], at) => (
          <Notes key={id} {...settings} bare={at >= openNotes} />
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
