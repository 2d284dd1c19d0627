import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ownParts,
  saidByPage,
  type OwnLook,
  type OwnPart,
} from '../../domain/own-look/own-look.ts';
import { OwnColours } from './OwnColours.tsx';
import { OwnDrawing } from './OwnDrawing.tsx';
import { OwnFrameFields } from './OwnFrameFields.tsx';
import { OwnGroup } from './OwnGroup.tsx';
import { OwnLetters } from './OwnLetters.tsx';
import { OwnWordField } from './OwnWordField.tsx';
import './own-look.css';

/**
 * What can be made one's own of a figure.
 *
 * @param props.atlas what the atlas says in each part, where that is known
 */
export function OwnLookFields(props: {
  look: OwnLook;
  atlas: Partial<Record<OwnPart, string>>;
  change: (changes: Partial<OwnLook>) => void;
}) {
  const { look, atlas, change } = props;
  useTranslation(['look', 'domain']);
  // As it was opened: groups don't fold under the hand that empties a field.
  const [opened] = useState(() => ({
    words: saidByPage({ ...look, mark: null }).length > 0,
    colour: (look.accent ?? look.second) !== null,
    letters: look.font !== null || look.numbers !== 'language',
    drawing: look.highlight.length > 0 || look.mark !== null,
    frame: look.ground !== 'atlas' || look.width > 0 || look.shape !== '',
  }));
  return (
    <div className="own-look">
      <OwnGroup name="words" open={opened.words}>
        <div className="own-look__words">
          {ownParts.map((part) => (
            <OwnWordField
              key={part}
              part={part}
              value={look[part]}
              atlas={atlas[part]}
              onChange={(value) => change({ [part]: value })}
            />
          ))}
        </div>
      </OwnGroup>
      <OwnGroup name="drawing" open={opened.drawing}>
        <OwnDrawing look={look} change={change} />
      </OwnGroup>
      <OwnGroup name="colour" open={opened.colour}>
        <OwnColours look={look} change={change} />
      </OwnGroup>
      <OwnGroup name="letters" open={opened.letters}>
        <OwnLetters look={look} change={change} />
      </OwnGroup>
      <OwnGroup name="frame" open={opened.frame}>
        <OwnFrameFields look={look} change={change} />
      </OwnGroup>
    </div>
  );
}
