// The parts of the questionnaire: areas or dimensions with their comb and status, then the rest.
import { Link } from 'wouter';
import type { ResponseView } from '../respond/load-response.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { paths } from '../shared/paths.ts';
import type { Progress } from '../shared/progress.ts';
import type { Section, SurveyVersion } from '../shared/questionnaire.ts';
import { AnswerComb, SectionStatusMark } from '../shared/section-status.tsx';
import { messages } from './messages.ts';

interface OverviewProps {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
  readonly progress: Progress;
}

export function SectionOverview({ response, version, progress }: OverviewProps) {
  const text = useMessages(messages);
  const open = version.sections.filter(({ id }) => response.sections?.includes(id) ?? true);
  const areas = open.filter(({ kind }) => kind === 'area');
  const dimensions = open.filter(({ kind }) => kind === 'dimension');
  const others = open.filter(({ kind }) => kind !== 'area' && kind !== 'dimension');
  const list = { response, progress };
  return (
    <>
      {areas.length > 0 && <Sections {...list} title={text.areas(areas.length)} sections={areas} />}
      {dimensions.length > 0 && (
        <Sections {...list} title={text.dimensions(dimensions.length)} sections={dimensions} />
      )}
      {others.length > 0 && <Sections {...list} title={text.others} sections={others} />}
    </>
  );
}

function Sections(props: {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly response: ResponseView;
  readonly progress: Progress;
}) {
  const { response, progress } = props;
  return (
    <section className="overview">
      <h2>{props.title}</h2>
      <ul>
        {props.sections.map((section) => {
          const own = progress.sections.find((each) => each.section === section.id);
          return (
            <li key={section.id}>
              <Link href={paths.answer(response.round, response.survey, section.id)}>
                <Content of={section.name} />
              </Link>
              {own && (
                <>
                  <span className="overview-comb">{own.countsCore && <AnswerComb progress={own} />}</span>
                  <span className="overview-status">
                    <SectionStatusMark progress={own} />
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
