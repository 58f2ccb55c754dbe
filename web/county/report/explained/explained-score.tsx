// A score taken apart: the rule, what each municipality adds with which answer, and the versions behind it.
import { useState } from 'react';
import type { OrganisationContribution } from '../../../../functions/core/priority/contributions.ts';
import { contributionsTo, questionOf } from '../../../../functions/core/priority/contributions.ts';
import { parts } from '../../../../functions/core/priority/types.ts';
import { formatNumber, formatScore, formatShare } from '../../../../functions/core/report/format.ts';
import { useEmptyMarks } from '../../../shared/empty-marks.tsx';
import { contentText, useLanguage, useMessages } from '../../../shared/language/language.tsx';
import { clock, dateInWords } from '../../../shared/language/times.ts';
import { Scroll } from '../../../shared/scroll.tsx';
import { messages as reportMessages } from '../messages.ts';
import { type Area, municipalitiesByName, type Report } from '../report.ts';
import { messages } from './messages.ts';
import { Versions } from './versions.tsx';
import './explained.css';

interface ExplainedProps {
  readonly report: Report;
  readonly area: Area;
}

export function ExplainedScore({ report, area }: ExplainedProps) {
  const text = useMessages(messages);
  const { parts: partTexts, questionsShort: questions } = useMessages(reportMessages);
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const municipalities = municipalitiesByName(report);
  const found = contributionsTo(area.area, municipalities, report.weights);
  if (found === undefined || area.score === undefined) return null;
  return (
    <details className="explained" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.title}</summary>
      <p>{text.rule}</p>
      <Scroll label={text.label(contentText(area.name, language))}>
        <table>
          <caption>
            <b>{text.caption}</b> {text.captionHint}
          </caption>
          <thead>
            <tr>
              <th scope="col">{text.municipality}</th>
              {parts.map((part) => (
                <th key={part} scope="col" className="number">
                  {partTexts[part][0]}
                  <span className="explained-hint">
                    {formatShare(report.weights[part], language)} × {text.rules[part]}
                  </span>
                  <span className="explained-hint">{text.question(questions[questionOf[part]])}</span>
                </th>
              ))}
              <th scope="col" className="number">
                {text.sum}
              </th>
              <th scope="col" className="explained-source">
                {text.submission}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.organisations.map((contribution, index) => {
              const municipality = municipalities[index];
              if (municipality === undefined) return null;
              return (
                <MunicipalityRow
                  key={contribution.id}
                  area={area}
                  municipality={municipality}
                  contribution={contribution}
                />
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.valid}</th>
              {parts.map((part) => (
                <td key={part} className="number">
                  {area.questions[questionOf[part]].valid}
                </td>
              ))}
              <td />
              <td />
            </tr>
            <tr>
              <th scope="row">{text.sum}</th>
              {parts.map((part) => (
                <td key={part} className="number strong">
                  {formatScore(found.parts[part], language)}
                </td>
              ))}
              <td className="number strong">{formatScore(area.score, language)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {isOpen && <Versions report={report} />}
    </details>
  );
}

function MunicipalityRow({
  area,
  municipality,
  contribution,
}: {
  readonly area: Area;
  readonly municipality: Report['municipalities'][number];
  readonly contribution: OrganisationContribution;
}) {
  const text = useMessages(messages);
  const { levels } = useMessages(reportMessages);
  const marks = useEmptyMarks();
  const { language } = useLanguage();
  const { responded, edition, submittedAt } = municipality;
  return (
    <tr>
      <th scope="row">{municipality.name}</th>
      {parts.map((part) => {
        const points = contribution.parts[part];
        const answer = municipality.areas[area.area]?.[questionOf[part]] ?? 'missing';
        return (
          <td key={part} className="number">
            {points !== undefined && formatNumber(points, 2, language)}
            <span className="explained-hint">
              {typeof answer === 'number'
                ? text.answer(answer, levels[questionOf[part]][answer] ?? '')
                : marks[answer][1]}
            </span>
          </td>
        );
      })}
      <td className="number strong">
        {Object.keys(contribution.parts).length === 0 ? '–' : formatNumber(contribution.total, 2, language)}
      </td>
      <td className="explained-source">
        {responded && edition !== undefined && submittedAt !== undefined
          ? text.edition(edition, `${dateInWords(submittedAt, language)} ${clock(submittedAt, language)}`)
          : text.notResponded}
      </td>
    </tr>
  );
}
