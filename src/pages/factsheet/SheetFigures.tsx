import { Fragment } from 'react';
import { citationsOf, type Citation } from '../../domain/editions/citation.ts';
import type { FactsheetSettings } from './on-sheet.tsx';
import { firstSheet, secondSheet } from './sheet-figures.ts';
import { ShortNotes } from './ShortNotes.tsx';

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

/** Those of the second, with what must be known of them below. */
export function SecondFigures(settings: FactsheetSettings) {
  return (
    <>
      <Rows rows={secondSheet} {...settings} />
      <ShortNotes figures={secondSheet.flat()} {...settings} />
    </>
  );
}

/** The publications that the figures rest on, each once. */
export function sheetCitations(settings: FactsheetSettings): readonly Citation[] {
  return citationsOf(
    [...firstSheet, ...secondSheet].flat().flatMap(({ sources }) => sources(settings)),
  );
}
