import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnMark } from '../../domain/own-look/own-mark.ts';
import { MarkHandle } from '../own-look/MarkHandle.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { useWidth } from '../../ui/hooks/use-width.ts';
import { reservedAt, type Measured } from './frames.ts';
import { useDrawnBox } from './use-drawn-box.ts';

const widths = { phone: 320, column: 640, full: 1200 } as const;
type Place = keyof typeof widths;
const places: readonly Place[] = ['phone', 'column', 'full'];

/** The embed itself at the width of a phone, of a column or of a page, made smaller to fit. */
export function EmbedPreview(props: {
  address: string;
  title: string;
  heights: readonly Measured[];
  /** Words on the drawing that can be moved. */
  mark: OwnMark | null;
  onMove: (mark: OwnMark) => void;
}) {
  const { address, title, heights, mark, onMove } = props;
  const { t } = useTranslation('embedding');
  const { ref, width: space } = useWidth<HTMLDivElement>();
  const [place, setPlace] = useState<Place>('column');
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const width = widths[place];
  const height = reservedAt(heights, width) ?? 560;
  const scale = Math.min(1, space / width);
  const box = useDrawnBox(frame, `${address} ${width} ${height} ${mark !== null}`);

  useLayoutEffect(() => {
    // By script: the policy of the page lets no style be written into it.
    frame.current?.style.setProperty('transform', `scale(${scale})`);
    stage.current?.style.setProperty('block-size', `${Math.ceil(height * scale)}px`);
  }, [scale, height]);

  return (
    <div className="embedding__preview" ref={ref}>
      <ToggleGroup
        label={t('preview.label')}
        labelShown
        options={places.map((value) => ({
          value,
          label: t(`preview.${value}`, { width: widths[value] }),
        }))}
        value={place}
        onChange={setPlace}
      />
      <div className="embedding__stage mark-handle__around" ref={stage} dir="ltr">
        {/* A page of this very site. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe ref={frame} src={address} title={title} width={width} height={height} />
        {mark && box && (
          <MarkHandle
            mark={mark}
            box={{
              ...box,
              left: (box.left * width * scale) / space,
              width: (box.width * width * scale) / space,
            }}
            onMove={onMove}
          />
        )}
      </div>
    </div>
  );
}
