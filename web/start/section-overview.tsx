// The parts of the questionnaire: areas or dimensions with their comb and status, then the rest.
import { Link } from 'wouter';
import { lentTo, type People } from '../people/people.ts';
import type { ResponseView } from '../respond/load-response.ts';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dayOrClock } from '../shared/language/times.ts';
import { paths } from '../shared/paths.ts';
import type { Progress } from '../shared/progress.ts';
import type { Section, SurveyVersion } from '../shared/questionnaire.ts';
import { AnswerComb, SectionStatusMark } from '../shared/section-status.tsx';
import { useMember } from '../shared/session/member.tsx';
import { Status } from '../shared/status.tsx';
import { lastSaved } from './last-saved.ts';
import { messages } from './messages.ts';
import { usePresent } from './use-present.ts';

interface OverviewProps {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
  readonly progress: Progress;
  /** Undefined until they are there, and for somebody who may not see them. */
  readonly people: People | undefined;
}

const nobody: ReadonlyMap<string, readonly string[]> = new Map();

export function SectionOverview({ response, version, progress, people }: OverviewProps) {
  const text = useMessages(messages);
  const open = version.sections.filter(({ id }) => response.sections?.includes(id) ?? true);
  const areas = open.filter(({ kind }) => kind === 'area');
  const dimensions = open.filter(({ kind }) => kind === 'dimension');
  const others = open.filter(({ kind }) => kind !== 'area' && kind !== 'dimension');
  const lent = people ? lentTo(people, 'answer') : nobody;
  const asked = people ? lentTo(people, 'second-opinion') : nobody;
  const saved = lastSaved(version, response.may.write ? response.answers : []);
  const list = { response, progress, lent, asked, saved, present: usePresent(response) };
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
  /** Who has been asked for a second opinion on each. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  readonly saved: ReturnType<typeof lastSaved>;
  /** Who else is at work in each section now. */
  readonly present: ReadonlyMap<string, readonly string[]>;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { displayName } = useMember().current;
  const { response, progress, lent, asked, saved, present } = props;
  const savedIn = (section: string) => {
    const last = saved.get(section);
    if (last === undefined) return null;
    const by = last.by === displayName ? text.you : last.by;
    return <p className="small muted">{text.saved(by, dayOrClock(last.at, language, new Date()))}</p>;
  };
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
                {asked.has(section.id) && (
                  <p className="small muted">{text.askedFor(asked.get(section.id)?.join(', ') ?? '')}</p>
                )}
                {savedIn(section.id)}
                {present.has(section.id) && (
                  <p className="small">
                    <Status tone="info" icon="people">
                      {text.present(present.get(section.id)?.join(', ') ?? '')}
                    </Status>
                  </p>
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
