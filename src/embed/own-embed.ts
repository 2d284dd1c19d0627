import type { ComponentType } from 'react';
import type { OwnText } from '../domain/own-look/own-text.ts';
import type { ParameterProblem } from '../domain/parameters.ts';

/** What the page that shows an embed made its own in it. */
export interface OwnEmbed {
  /** In place of the atlas's; empty where they are hidden. */
  title: OwnText;
  subtitle: OwnText;
  note: OwnText;
  /** What of it could not be used. */
  problems: readonly ParameterProblem[];
  /** Has all that is said with a translator take its numbers' style. */
  start: (translator: object) => void;
  /** Lies over the drawing. */
  Over: ComponentType;
  /** Stands above the picture. */
  Head: ComponentType;
  /** Stands beneath it, given what the atlas's title is. */
  Foot: ComponentType<{ title: string }>;
}
