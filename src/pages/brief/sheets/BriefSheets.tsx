import { useTranslation } from 'react-i18next';
import type { Read } from '../model/blocks.ts';
import { QrCode } from '../out/QrCode.tsx';
import { BriefBlock } from './BriefBlock.tsx';
import { sheet } from './paginate.ts';
import { topOf, useSheets } from './use-sheets.ts';
import './brief-sheets.css';

/** A brief on sheets of A4, as it will be printed. */
export function BriefSheets(props: {
  read: Read;
  /** The full address of the live view. */
  address: string;
  made: string;
  retry: () => void;
}) {
  const { read, address, made, retry } = props;
  const { t } = useTranslation(['brief', 'factsheet']);
  const ends = [
    ...(read.notes.length > 0 ? (['notes'] as const) : []),
    ...(read.sources.length > 0 ? (['sources'] as const) : []),
    'foot' as const,
  ];
  const titled = read.title !== '' && read.blocks[0]?.kind !== 'heading';
  const { ref, placed } = useSheets(read.blocks.length + ends.length + (titled ? 1 : 0));
  const before = titled ? 1 : 0;
  const next = (part: number, kind: string) => {
    const first = placed.starts.includes(part);
    return {
      className: 'brief-part',
      'data-kind': kind,
      'data-first': first || undefined,
      style: {
        marginBlockStart: placed.above[part] ?? 0,
      },
    };
  };
  return (
    <div
      className="brief-paper"
      data-complete={read.complete || undefined}
      // Paper is light, whatever the page is: files are made of what is seen here.
      data-colours="light"
    >
      <p className="brief-paper__early">{t('print_early')}</p>
      <div className="brief-paper__all" style={{ blockSize: placed.height }}>
        {Array.from({ length: Math.max(1, placed.starts.length) }, (_, page) => (
          <div
            key={page}
            className="brief-sheet"
            aria-hidden="true"
            style={{ insetBlockStart: topOf(page), blockSize: sheet.height }}
          >
            <span className="brief-sheet__number">
              {t('sheet', { page: page + 1, of: Math.max(1, placed.starts.length) })}
            </span>
          </div>
        ))}
        <div ref={ref} className="brief-paper__parts">
          {titled && (
            <div {...next(0, 'heading')}>
              <h2 className="brief-block__subject" dir="auto">
                {read.title}
              </h2>
            </div>
          )}
          {read.blocks.map((block, at) => (
            <div key={at} data-block={at} {...next(before + at, block.kind)}>
              <div style={{ zoom: placed.scale[before + at] ?? 1 }}>
                <BriefBlock block={block} retry={retry} />
              </div>
            </div>
          ))}
          {ends.map((end, at) => (
            <div key={end} {...next(before + read.blocks.length + at, end)}>
              {end === 'foot' ? (
                <footer className="brief-foot">
                  <div>
                    <p>{made}</p>
                    <p>{t('live')}</p>
                    <p className="brief-foot__address" dir="ltr">
                      {address}
                    </p>
                  </div>
                  <QrCode text={address} label={t('qr', { address })} />
                </footer>
              ) : (
                <section className="brief-list">
                  <h3>{t(end === 'notes' ? 'notes' : 'sources')}</h3>
                  <ol role="list">
                    {(end === 'notes' ? read.notes : read.sources).map((text, number) => (
                      <li key={text}>
                        {/* Written, not marked: a file is made of what is written. */}
                        <span className="brief-list__number" dir="ltr">
                          {end === 'notes' ? `${number + 1}.` : `[${number + 1}]`}
                        </span>
                        <p>{text}</p>
                      </li>
                    ))}
                  </ol>
                </section>
              )}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
