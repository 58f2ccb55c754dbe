// Which counties a round is for: all, or those that are ticked, by name.
import { useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Draft } from './plan-draft.ts';
import type { Planning } from './round.ts';

export function CountyPicker(props: {
  readonly planning: Planning;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const text = useMessages(messages);
  const { planning, draft, onChange } = props;
  const chosen = planning.counties.filter(({ id }) => draft.counties.includes(id));
  const tick = (id: string, isChosen: boolean) =>
    onChange({
      counties: isChosen ? [...draft.counties, id] : draft.counties.filter((one) => one !== id),
    });
  return (
    <fieldset className="field choices counties-field">
      <legend className="strong">{text.counties}</legend>
      {([true, false] as const).map((isAll) => (
        <label key={String(isAll)} className="check">
          <input
            type="radio"
            name="counties"
            checked={draft.isWholeCountry === isAll}
            onChange={() => onChange({ isWholeCountry: isAll })}
          />
          <span>{isAll ? text.countyChoice.all : text.countyChoice.some}</span>
        </label>
      ))}
      {!draft.isWholeCountry && (
        <>
          <div className="county-grid">
            {planning.counties.map(({ id, name }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={draft.counties.includes(id)}
                  onChange={({ target }) => tick(id, target.checked)}
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
          <p className="small" role="status">
            {text.chosenCounties(
              chosen.length,
              chosen.reduce((sum, { municipalities }) => sum + municipalities, 0),
            )}
          </p>
        </>
      )}
    </fieldset>
  );
}
