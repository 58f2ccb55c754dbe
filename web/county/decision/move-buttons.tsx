// One step up or down: a button each, or the arrow keys on either; the focus follows the area.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import type { ProposedArea } from './decision.ts';
import { messages } from './messages.ts';
import { Arrow } from './order-table.tsx';

interface MoveButtonsProps {
  readonly area: ProposedArea;
  readonly place: number;
  readonly places: number;
  readonly onMove: (step: -1 | 1) => void;
}

export function MoveButtons({ area, place, places, onMove }: MoveButtonsProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const moving = useRef<-1 | 1>(undefined);
  // A row that changes place takes its button from under the focus, and at the end the button closes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what asks for it
  useEffect(() => {
    const step = moving.current;
    moving.current = undefined;
    if (step === undefined) return;
    const [own, other] = step < 0 ? [up.current, down.current] : [down.current, up.current];
    (own?.disabled ? other : own)?.focus();
  }, [place]);
  const move = (step: -1 | 1) => {
    moving.current = step;
    onMove(step);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (step === undefined) return;
    event.preventDefault();
    if (place + step >= 1 && place + step <= places) move(step);
  };
  const name = contentText(area.name, language);
  const button = (step: -1 | 1, label: string, isEnd: boolean) => (
    <button
      ref={step < 0 ? up : down}
      type="button"
      className="move"
      aria-label={label}
      disabled={isEnd}
      onClick={() => move(step)}
      onKeyDown={onKeyDown}
    >
      <Arrow isUp={step < 0} />
    </button>
  );
  return (
    <span className="moves">
      {button(-1, text.up(name), place === 1)}
      {button(1, text.down(name), place === places)}
    </span>
  );
}
