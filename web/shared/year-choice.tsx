// Which year a page shows: chosen in a list, kept in the address.
import { useLocation } from 'wouter';

/** As many years back as are offered. */
const yearsBack = 8;

export function YearChoice(props: {
  readonly label: string;
  /** As the address has it. */
  readonly year: string;
  /** The latest that is offered. */
  readonly latest: number;
  readonly pathOf: (year: number) => string;
}) {
  const [, navigate] = useLocation();
  const { label, year, latest, pathOf } = props;
  return (
    <div className="field">
      <label htmlFor="ar">{label}</label>
      <select
        id="ar"
        className="plan-short"
        value={year}
        onChange={({ target }) => navigate(pathOf(Number(target.value)))}
      >
        {Array.from({ length: yearsBack + 1 }, (_, back) => latest - back).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
