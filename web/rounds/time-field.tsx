// A moment by the clock in Sweden: a date and a time of 24 hours, with what they mean said beneath.
import { useId } from 'react';
import { formatTime } from '../../functions/core/report/format.ts';
import { momentInSweden, seasonInSweden } from '../../functions/core/swedish-time.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';

/** As written: `2026-11-27` and `08:00`; either may be unfinished. */
export interface LocalTime {
  readonly day: string;
  readonly clock: string;
}

/** The instant in UTC; undefined for what is no moment. */
export function instantOf(time: LocalTime): string | undefined {
  const found = momentOf(time);
  return 'time' in found ? new Date(found.time).toISOString() : undefined;
}

function momentOf({ day, clock }: LocalTime) {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(clock.trim()) ?? [];
  return momentInSweden(`${day}T${hours.padStart(2, '0')}:${minutes}`);
}

export function TimeField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: LocalTime;
  readonly isDisabled?: boolean;
  readonly onChange: (value: LocalTime) => void;
}) {
  const text = useMessages(messages);
  const id = useId();
  const { label, hint, value, isDisabled = false, onChange } = props;
  return (
    <fieldset className="field time-field" aria-describedby={`${id}-said`} disabled={isDisabled}>
      <legend className="strong">{label}</legend>
      {hint !== undefined && <p className="small muted">{hint}</p>}
      <div className="time-parts">
        <span>
          <label htmlFor={`${id}-day`}>
            {text.day}
            <span className="hidden-text"> {label}</span>
          </label>
          <input
            id={`${id}-day`}
            type="date"
            required
            value={value.day}
            onChange={({ target }) => onChange({ ...value, day: target.value })}
          />
        </span>
        <span>
          <label htmlFor={`${id}-clock`}>
            {text.clock}
            <span className="hidden-text"> {label}</span>
          </label>
          <input
            id={`${id}-clock`}
            inputMode="numeric"
            autoComplete="off"
            required
            maxLength={5}
            placeholder="08:00"
            value={value.clock}
            onChange={({ target }) => onChange({ ...value, clock: target.value })}
          />
        </span>
      </div>
      <p className="small" id={`${id}-said`} aria-live="polite">
        <Said time={value} />
      </p>
    </fieldset>
  );
}

function Said({ time }: { readonly time: LocalTime }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (time.day === '' || time.clock.length < 4) return <span className="muted">{text.clockHint}</span>;
  const found = momentOf(time);
  if ('time' in found) {
    const season = text.seasons[seasonInSweden(found.time)];
    return text.inWords(formatTime(found.time, language), season);
  }
  return <span className="status err">{found.problem === 'skipped' ? text.skipped : text.notATime}</span>;
}
