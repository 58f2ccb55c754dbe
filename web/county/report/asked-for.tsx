// What the municipalities ask for: choices ranked over the areas, and the most chosen in each area.
import { formatCount } from '../../../functions/core/report/format.ts';
import { CountBar } from '../../shared/count-bar.tsx';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import type { QuestionText } from '../../shared/questionnaire.ts';
import { Scroll } from '../../shared/scroll.tsx';
import { besideMessages } from './beside-messages.ts';
import type { Report, Said } from './report.ts';

interface AskedForProps {
  readonly report: Report;
  readonly asked: Said['support'];
  /** Any area's question: the choices are the same in all. */
  readonly question: QuestionText | undefined;
  readonly kind: 'support' | 'groups';
}

export function AskedFor(props: AskedForProps) {
  const { asked, kind } = props;
  const text = useMessages(besideMessages);
  const title = kind === 'support' ? text.supportTitle : text.groupsTitle;
  return (
    <section className="section">
      <h2>{title}</h2>
      <p>{kind === 'support' ? text.supportHint : text.groupsHint}</p>
      {asked.answered === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <Scroll label={title}>
            <Ranked {...props} title={title} />
          </Scroll>
          <details>
            <summary>
              {text.byArea}
              <span className="hidden-text">: {title}</span>
            </summary>
            <Scroll label={`${text.byArea}: ${title}`}>
              <ByArea {...props} title={title} />
            </Scroll>
          </details>
        </>
      )}
    </section>
  );
}

function Ranked({ report, asked, question, kind, title }: AskedForProps & { readonly title: string }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const most = Math.max(...asked.ranked.map(({ count }) => count), 1);
  const isOrdered = kind === 'support';
  return (
    <table className="ranked beside-table">
      <caption className="hidden-text">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{isOrdered ? text.support : text.group}</th>
          <th scope="col" className="number">
            {text.answersTimes}
          </th>
          {isOrdered && (
            <th scope="col" className="number">
              {text.firstTimes}
            </th>
          )}
          <th scope="col" className="number">
            {text.municipalities}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...asked.ranked, ...asked.exclusive].map(({ choice, count, first, municipalities }, index) => (
          <tr key={choice} className={index === asked.ranked.length ? 'apart' : undefined}>
            <th scope="row">
              <ChoiceWords question={question} choice={choice} />
            </th>
            <td className="number ranked-cell">
              {count}
              <CountBar count={count} of={Math.max(most, count)} />
            </td>
            {isOrdered && <td className="number">{first}</td>}
            <td className="number">{formatCount(municipalities, report.organisations.inScope, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As many as a municipality may choose. */
const shownInArea = 3;

function ByArea({ report, asked, question, title }: AskedForProps & { readonly title: string }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const byArea = new Map(asked.areas.map((each) => [each.area, each]));
  return (
    <table className="beside-table chosen-most">
      <caption className="hidden-text">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.area}</th>
          <th scope="col">{text.mostChosen}</th>
          <th scope="col" className="number">
            {text.municipalities}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.priorities.map(({ area, name }) => {
          const { answered = 0, counts = [] } = byArea.get(area) ?? {};
          return (
            <tr key={area}>
              <th scope="row">
                <Content of={name} />
              </th>
              <td>
                {counts.length === 0
                  ? text.noAnswer
                  : counts.slice(0, shownInArea).map(({ choice, count }, index) => (
                      <span key={choice}>
                        {index > 0 && ' · '}
                        <ChoiceWords question={question} choice={choice} /> ({count})
                      </span>
                    ))}
              </td>
              <td className="number">{formatCount(answered, report.organisations.inScope, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function ChoiceWords(props: { readonly question: QuestionText | undefined; readonly choice: string }) {
  const { language } = useLanguage();
  const found = props.question?.choices.find(({ value }) => String(value) === props.choice);
  if (found === undefined) return <>{props.choice}</>;
  const words = contentText(found.text, language);
  return (
    <span lang={found.text.en === undefined ? 'sv' : language}>
      {typeof found.value === 'number' ? `${found.value} – ${words}` : words}
    </span>
  );
}
