// One answer in a heat map: the number always printed, or one of the empty marks. Nothing is not zero.
import type { CoreQuestion } from '../../../functions/core/priority/types.ts';
import { type EmptyMark, MarksLegend, useEmptyMarks } from '../../shared/empty-marks.tsx';
import { contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Region, Report } from './report.ts';

export type AreaAnswer = Report['municipalities'][number]['areas'][string][CoreQuestion];

/** What the region has answered about a municipal area: one box for each of its areas that corresponds to it. */
export function RegionCell({
  question,
  areas,
}: {
  readonly question: CoreQuestion;
  readonly areas: Region['areas'];
}) {
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  const [notAsked, inWords] = marks['not-asked'];
  return (
    <td className="heat-stack">
      <ul>
        {areas.length === 0 && (
          <li className="empty not-asked">
            <b aria-hidden="true">{notAsked}</b>
            <span className="hidden-text">{inWords}</span>
          </li>
        )}
        {areas.map(({ area, name, answers }) => {
          const answer = answers[question];
          const isNumber = typeof answer === 'number';
          const [letter, words] = isNumber ? [answer, answer] : marks[answer];
          const title = contentText(name, language);
          return (
            <li
              key={area}
              className={looksOf(question, answer)}
              title={title}
              lang={name.en === undefined ? 'sv' : language}
            >
              {isNumber ? <span aria-hidden="true">{letter}</span> : <b aria-hidden="true">{letter}</b>}
              <span className="hidden-text">
                {title}
                <span lang={language}>: {words}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </td>
  );
}

function looksOf(question: CoreQuestion, answer: AreaAnswer): string {
  if (typeof answer !== 'number') return `empty ${answer}`;
  return `${question === 'nulage' ? 'level' : 'need'}-${answer} heat-value`;
}

export function AnswerCell({
  question,
  answer,
}: {
  readonly question: CoreQuestion;
  readonly answer: AreaAnswer;
}) {
  if (typeof answer !== 'number') return <EmptyCell mark={answer} />;
  return <td className={looksOf(question, answer)}>{answer}</td>;
}

function EmptyCell({ mark }: { readonly mark: EmptyMark }) {
  const [letter, words] = useEmptyMarks()[mark];
  return (
    <td className={`empty ${mark}`}>
      <b aria-hidden="true">{letter}</b>
      <span className="hidden-text">{words}</span>
    </td>
  );
}

/** The steps of a ramp and the empty marks, always all of them. */
export function HeatLegend({ question }: { readonly question: CoreQuestion }) {
  const text = useMessages(messages);
  const ramp = question === 'nulage' ? 'level' : 'need';
  return (
    <>
      <ul className="legend" aria-label={text.rampLegend}>
        {text.levels[question].map((word, level) => (
          <li key={word}>
            <span className={`heat-key heat-value ${ramp}-${level}`} aria-hidden="true">
              {level}
            </span>
            {word}
          </li>
        ))}
      </ul>
      <MarksLegend />
    </>
  );
}
