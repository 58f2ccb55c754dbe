// The two ways to make a table: from a file of cases, or by hand.
import { useEffect, useRef } from 'react';
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

export type Way = 'file' | 'hand';

export function ChooseWay(props: {
  /** Nothing has been sent for the year. */
  readonly isFirst: boolean;
  /** The way that was just left, whose button takes the focus back. */
  readonly last: Way | undefined;
  readonly onChoose: (way: Way) => void;
}) {
  const { isFirst, last, onChoose } = props;
  const text = useMessages(messages);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus();
  }, []);
  const words = { file: text.fromFile, hand: text.byHand };
  return (
    <div className="buttons screen-only outcome-main-button">
      {(['file', 'hand'] as const).map((way) => (
        <button
          key={way}
          ref={way === last ? back : undefined}
          type="button"
          className={isFirst && way === 'file' ? 'button primary' : 'button'}
          onClick={() => onChoose(way)}
        >
          {words[way]}
        </button>
      ))}
    </div>
  );
}
