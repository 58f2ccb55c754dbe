// The parts of the questionnaire: areas or dimensions with their comb and status, then the rest.
import { Link } from 'wouter';
import { lentTo, usePeople } from '../people/people.ts';
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
  const { loaded } = usePeople();
  // A detail that may come later, or not at all: the page does not wait for it.
  const lent = loaded.state === 'ready' && loaded.value ? lentTo(loaded.value) : new Map<string, string[]>();
  const list = { response, progress, lent };
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
  /** Who each section is lent to. */
  readonly lent: ReadonlyMap<string, readonly string[]>;
}) {
  const text = useMessages(messages);
  const { response, progress, lent } = props;
  return (
    <section className="overview">
      <h2>{props.title}</h2>
      <ul>
        {props.sections.map((section) => {
          const own = progress.sections.find((each) => each.section === section.id);
          return (
            <li key={section.id}>
              <div className="overview-name">
                <Link href={paths.answer(response.round, response.survey, section.id)}>
                  <Content of={section.name} />
                </Link>
                {lent.has(section.id) && (
                  <p className="small muted">{text.lentTo(lent.get(section.id)?.join(', ') ?? '')}</p>
                )}
              </div>
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
