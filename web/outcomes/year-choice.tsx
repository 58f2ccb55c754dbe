// Which year the page shows; it stands in the address.
import { useId } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useMessages } from '../shared/language/language.tsx';
import { isoDay } from '../shared/language/times.ts';
import { messages } from './messages.ts';

/** The year in the address, or the last that has ended. */
export function useChosenYear(): number {
  const said = new URLSearchParams(useSearch()).get('ar');
  const last = Number(isoDay(new Date()).slice(0, 4)) - 1;
  return said !== null && /^20\d\d$/.test(said) ? Number(said) : last;
}

export function YearChoice(props: {
  readonly year: number;
  readonly years: readonly number[];
  readonly isDisabled?: boolean;
}) {
  const text = useMessages(messages);
  const [path, navigate] = useLocation();
  const id = useId();
  return (
    <div className="field screen-only outcome-year">
      <label htmlFor={id}>{text.year}</label>
      <select
        id={id}
        value={props.year}
        disabled={props.isDisabled}
        onChange={({ target }) => navigate(`${path}?ar=${target.value}`)}
      >
        {props.years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  );
}
