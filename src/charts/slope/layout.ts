import { scaleLinear } from 'd3-scale';
import { dodge } from '../plot/dodge.ts';
import { fitText, textWidth } from '../plot/text-width.ts';
import { drawnText, type Tone } from '../plot/tone.ts';

export interface SlopeLine {
  id: string;
  label: string;
  from: number;
  to: number;
  tone: Tone;
  fromText: string;
  toText: string;
}

export interface SlopeLayout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  middle: number | null;
  lines: readonly {
    id: string;
    tone: Tone;
    y1: number;
    y2: number;
    startText: string;
    startY: number;
    endText: string;
    endY: number;
  }[];
}

/** Lays out lines between two moments, named at the later one; `middle` marks a value between. */
export function layoutSlope(
  lines: readonly SlopeLine[],
  width: number,
  height: number,
  middle?: number,
): SlopeLayout {
  const values = lines.flatMap((line) => [line.from, line.to]);
  const all = middle === undefined ? values : [...values, middle];
  const low = Math.min(...all, Infinity);
  const high = Math.max(...all, -Infinity);
  const left = 58;
  const names = lines.map((line) => `${line.toText} ${line.label}`);
  const space = Math.max(0, ...names.map((name) => textWidth(name, drawnText))) + 20;
  const wanted = Math.min(
    Math.round(width * (width < 480 ? 0.46 : 0.56)),
    Math.floor(width - space),
  );
  const right = Math.max(left + 40, wanted);
  const top = 28;
  const bottom = height - 10;
  const scale = scaleLinear(Number.isFinite(low) && high > low ? [low, high] : [0, 1], [
    bottom,
    top,
  ]);
  const starts = dodge(
    lines.map((line) => ({ at: scale(line.from) })),
    15,
    top,
    bottom,
  );
  const ends = dodge(
    lines.map((line) => ({ at: scale(line.to) })),
    15,
    top,
    bottom,
  );
  return {
    left,
    right,
    top,
    bottom,
    middle: middle === undefined ? null : Math.round(scale(middle) * 10) / 10,
    lines: lines.map((line, index) => ({
      id: line.id,
      tone: line.tone,
      y1: Math.round(scale(line.from) * 10) / 10,
      y2: Math.round(scale(line.to) * 10) / 10,
      startText: line.fromText,
      startY: starts[index] ?? 0,
      endText: fitText(names[index] ?? '', drawnText, width - right - 20),
      endY: ends[index] ?? 0,
    })),
  };
}
