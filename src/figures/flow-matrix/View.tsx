import { useEffect, useId, useMemo, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rampColours, zeroColour } from '../../charts/palette.ts';
import { Picture } from '../../charts/plot/Picture.tsx';
import { useLanguage, useSay } from '../../language/index.ts';
import { BandPanel } from '../flow-bands/BandPanel.tsx';
import { HeldByKeys } from '../flow-bands/HeldByKeys.tsx';
import { isEconomy, isNamed } from '../flow-bands/nodes.ts';
import { largest } from '../flow-bands/pack.ts';
import { CellsCanvas } from './CellsCanvas.tsx';
import { cellPaths, columnX, layMatrix, paintedCells, placeAt } from './layout.ts';
import { MatrixKeys } from './MatrixKeys.tsx';
import { useMatrixNames } from './matrix-names.ts';
import { MatrixLabels } from './MatrixLabels.tsx';
import { cellAt, narrowed, type MatrixModel } from './model.ts';
import { nextCell, type Place } from './next-cell.ts';
import { matrixFinding } from './text.ts';

/** So many cells are shapes; more are painted on a canvas where the page is live. */
const mostShapes = 4000;

/** Senders down, receivers across, each cell coloured by its amount. */
export function MatrixView({ model: whole, width }: { model: MatrixModel; width: number }) {
  const { t } = useTranslation('flow-matrix');
  const say = useSay();
  const mirror = useLanguage().direction === 'rtl';
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const [held, setHeld] = useState<Place | null>(null);
  const hatch = useId();
  const { settings } = whole;
  const allNames = useMatrixNames(whole);
  const model = useMemo(() => {
    const narrow = width < 520 || !layMatrix(allNames, { width, mirror }).labelled;
    return settings.cells === largest && narrow ? narrowed(whole, 14) : whole;
  }, [whole, allNames, settings.cells, width, mirror]);
  const names = useMatrixNames(model);
  const { rows, columns } = model;
  const layout = useMemo(() => layMatrix(names, { width, mirror }), [names, width, mirror]);
  const cells = useMemo(() => paintedCells(model, layout), [model, layout]);
  const colours = useMemo(() => coloursOf(model.breaks.length + 1), [model.breaks.length]);
  const canvas = live && rows.length * columns.length > mostShapes;
  const foremost = useMemo(() => largestCell(model), [model]);
  const place = inside(held, model) ?? foremost;
  const [r, c] = place;
  const [row, column] = [rows[r], columns[c]];
  const read = row && column ? cellAt(model, row, column) : null;
  const at = ({ currentTarget, clientX, clientY }: PointerEvent<SVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const scale = (columns.length * layout.pitch) / box.width;
    const x = mirror ? width - layout.left - columns.length * layout.pitch : layout.left;
    return placeAt(layout, model, {
      x: x + (clientX - box.left) * scale,
      y: layout.top + (clientY - box.top) * scale,
    });
  };
  const economies = row && column ? isEconomy(row.node) && isEconomy(column.node) : false;
  const edge = columnX(layout, mirror ? columns.length - 1 : 0);
  const area = {
    x: edge,
    y: layout.top,
    width: columns.length * layout.pitch,
    height: rows.length * layout.tall,
  };
  return (
    <div className="matrix">
      <HeldByKeys
        label={say({ id: `flow-matrix:title.${settings.of}` })}
        follows={economies}
        onKey={(key) =>
          setHeld((now) =>
            nextCell(inside(now, model) ?? place, key, {
              rows: rows.length,
              columns: columns.length,
              mirror,
            }),
          )
        }
      >
        <div className="matrix__frame">
          {canvas && (
            <CellsCanvas cells={cells} layout={layout} columns={columns.length} colours={colours} />
          )}
          <Picture
            width={width}
            height={layout.height}
            label={matrixFinding(model).map(say).join(' ')}
          >
            {!canvas && (
              <>
                <defs>
                  <pattern
                    id={hatch}
                    width="6"
                    height="6"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <line className="matrix__hatch" y2="6" />
                  </pattern>
                </defs>
                <rect {...area} fill={`url(#${hatch})`} />
                {[...cellPaths(cells)].map(([paint, d]) => (
                  <path key={paint} d={d} fill={colours.get(paint)} />
                ))}
              </>
            )}
            <MatrixLabels names={names} model={model} layout={layout} />
            {held !== null && (
              <rect
                className="matrix__held"
                x={columnX(layout, c) - 1}
                y={layout.top + r * layout.tall - 1}
                width={layout.pitch + 1}
                height={layout.tall + 1}
              />
            )}
            <rect
              className="matrix__area"
              {...area}
              onPointerMove={(event) => {
                const next = event.pointerType === 'touch' ? null : at(event);
                if (next && String(next) !== String(held)) setHeld(next);
              }}
              onPointerDown={(event) => {
                const next = at(event);
                if (next && event.pointerType === 'touch') setHeld(next);
              }}
              onClick={({ currentTarget }) => {
                const own = currentTarget.closest('.matrix');
                // A finger reads a cell first; a pointer has read it on its way.
                if (economies && matchMedia('(hover: hover)').matches)
                  own?.querySelector<HTMLElement>('.band-panel a')?.click();
              }}
            />
          </Picture>
        </div>
      </HeldByKeys>
      <MatrixKeys model={model} colours={colours} />
      {model !== whole && <p className="matrix__narrow">{t('narrow')}</p>}
      {read && <BandPanel model={model} band={read.band} />}
    </div>
  );
}

/** A cell that was held in another picture may not be in this one. */
function inside(place: Place | null, { rows, columns }: MatrixModel): Place | null {
  return place && place[0] < rows.length && place[1] < columns.length ? place : null;
}

function largestCell(model: MatrixModel): Place {
  let best: Place = [0, 0];
  let most = -1;
  model.rows.forEach((row, r) => {
    if (!isNamed(row.node)) return;
    model.columns.forEach((column, c) => {
      const value = model.byId.get(`${row.node}>${column.node}`)?.value ?? 0;
      if (value > most && isNamed(column.node)) [best, most] = [[r, c], value];
    });
  });
  return best;
}

function coloursOf(classes: number): ReadonlyMap<string, string> {
  const ramp = rampColours('amount').slice(-classes);
  return new Map([
    ...ramp.map((colour, at): [string, string] => [`class-${at}`, colour]),
    ['zero', zeroColour],
    ['self', 'var(--panel)'],
    ['ground', 'var(--ground)'],
    ['hatch', 'var(--nodata)'],
  ]);
}
