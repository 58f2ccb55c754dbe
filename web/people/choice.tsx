// One of several things to choose between in a dialog, with a line about it while it is chosen.
import { useId } from 'react';

export function Choice<Value extends string>(props: {
  /** Shared by those that one chooses between. */
  readonly name: string;
  readonly value: Value;
  readonly label: string;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string | undefined;
}) {
  const { value, chosen, hint } = props;
  const id = useId();
  const showsHint = hint !== undefined && value === chosen;
  return (
    <>
      <label className="check">
        <input
          type="radio"
          name={props.name}
          checked={value === chosen}
          aria-describedby={showsHint ? id : undefined}
          onChange={() => props.onChoose(value)}
        />
        <span>{props.label}</span>
      </label>
      {showsHint && (
        <p className="small muted check-hint" id={id}>
          {hint}
        </p>
      )}
    </>
  );
}
