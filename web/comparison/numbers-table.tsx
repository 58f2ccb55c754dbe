// The numbers of the map and the strips as a table, municipalities in each step of the scale included.
import { useEmptyMarks } from '../shared/empty-marks.tsx';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { Scroll } from '../shared/scroll.tsx';
import { basisOf } from './answered.ts';
import { binWords } from './bin-words.ts';
import { nameOf } from './column-name.ts';
import type { PlaceFigures } from './comparison.ts';
import type { DrawnProps } from './drawn-props.ts';
import { messages } from './messages.ts';
import { writeValue } from './written.ts';

export function NumbersTable(props: DrawnProps & { readonly ordered: readonly string[] }) {
  const { comparison, view, column, ordered } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const bins = binWords(view.measure, language);
  return (
    <details className="comparison-numbers">
      <summary>{text.numbers}</summary>
      <Scroll label={`${text.numbers}: ${nameOf(column, language)}`}>
        <table>
          <caption>{text.numbersCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.county}</th>
              {[text.answered, text.value, text.low, text.high, ...bins].map((heading) => (
                <th key={heading} scope="col" className="number">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <NumbersRow
              {...props}
              name={text.nation}
              basis={basisOf(
                column.nation,
                view.measure,
                { organisations: comparison.organisations },
                language,
              )}
              figures={column.nation}
            />
            {ordered.map((code) => {
              const county = comparison.counties.find((each) => each.county === code);
              const figures = column.counties.get(code);
              return (
                county &&
                figures && (
                  <NumbersRow
                    key={code}
                    {...props}
                    name={county.shortName}
                    basis={basisOf(figures, view.measure, county, language)}
                    figures={figures}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

function NumbersRow(
  props: DrawnProps & {
    readonly name: string;
    readonly basis: string;
    readonly figures: PlaceFigures;
  },
) {
  const {
    view: { measure },
    name,
    basis,
    figures: { figure, distribution },
  } = props;
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  const numbers = figure.status === 'shown' ? [figure.value, ...figure.bounds] : undefined;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number nowrap">{basis}</td>
      {figure.status === 'absent' && <td colSpan={3}>{marks[figure.mark][1]}</td>}
      {numbers?.map((number, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: value, lowest and highest, always all three in this order
        <td key={at} className="number">
          {writeValue({ ...measure, decimals: measure.decimals + 1 }, number, language)}
        </td>
      ))}
      {distribution.status === 'shown' ? (
        distribution.counts.map((count, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bins have no name but their place
          <td key={at} className="number">
            {count}
          </td>
        ))
      ) : (
        <td colSpan={measure.bins.length}>{marks[distribution.mark][1]}</td>
      )}
    </tr>
  );
}
