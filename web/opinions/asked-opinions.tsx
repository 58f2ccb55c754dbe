// On the start page, for whoever has been asked: the sections that their own opinion is wanted on, until when, and how far they are.
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { ResponseAndSurvey } from '../respond/load-response.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import { paths } from '../shared/paths.ts';
import { type AnswerLike, progressOf, type SectionProgress } from '../shared/progress.ts';
import type { Section } from '../shared/questionnaire.ts';
import { AnswerComb, SectionStatusMark } from '../shared/section-status.tsx';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import type { RoundWithResponses } from '../start/load-asked.ts';
import {
  askedSections,
  lastDay,
  loadAskedOpinions,
  type OpinionLeft,
  opinionsLeft,
} from './load-asked-opinions.ts';

const messages = defineMessages(
  {
    title: 'Din egen bedömning efterfrågas',
    body: (organisation: string) =>
      `Svara på frågorna på egen hand, utan att se de svar som lämnas för ${organisation}. Dina svar ingår inte i det som skickas in, men de som skriver under ser dem och jämför först.`,
    until: (day: string) => `Sista dag ${day}`,
    readOnly: 'Går att läsa men inte ändra',
    nothing: 'Det finns inget att bedöma just nu',
    nothingHint: 'När en omgång öppnar syns delarna här.',
  },
  {
    title: 'Your own opinion is wanted',
    body: (organisation: string) =>
      `Answer the questions on your own, without seeing the answers given for ${organisation}. Your answers are not part of what is submitted, but those who sign see them and compare first.`,
    until: (day: string) => `Last day ${day}`,
    readOnly: 'Can be read but not changed',
    nothing: 'There is nothing to give an opinion on right now',
    nothingHint: 'When a round opens, the parts show here.',
  },
);

export function AskedOpinions(props: {
  readonly rounds: readonly RoundWithResponses[];
  /** The round that the page is about. */
  readonly lookedAt?: string;
  /** The person has nothing else here, so this is the page. */
  readonly isAlone?: boolean;
  /** Told what is left to give, when it is known. */
  readonly onLeft?: (left: readonly OpinionLeft[]) => void;
}) {
  const { rounds, lookedAt, isAlone = false, onLeft } = props;
  const { client } = useSession();
  const { organisation } = useMember().current;
  const loading = useLoaded(`asked opinions ${organisation.id} ${lookedAt}`, (signal) =>
    loadAskedOpinions(client, organisation.id, rounds, lookedAt, signal),
  );
  return (
    <ShowLoaded of={loading} {...(!isAlone && { isPart: true as const })}>
      {(asked) => <Asked asked={asked} isAlone={isAlone} {...(onLeft && { onLeft })} />}
    </ShowLoaded>
  );
}

function Asked({
  asked,
  isAlone,
  onLeft,
}: {
  readonly asked: readonly ResponseAndSurvey[];
  readonly isAlone: boolean;
  readonly onLeft?: (left: readonly OpinionLeft[]) => void;
}) {
  const text = useMessages(messages);
  const { organisation } = useMember().current;
  useMarkSynthetic(asked.some(({ response }) => response.synthetic));
  useEffect(() => onLeft?.(opinionsLeft(asked)), [asked, onLeft]);
  if (asked.length === 0) {
    return isAlone ? (
      <div className="heading">
        <PageHeading>{text.nothing}</PageHeading>
        <p>{text.nothingHint}</p>
      </div>
    ) : null;
  }
  const body = <p className={isAlone ? 'lead' : 'muted'}>{text.body(organisation.name)}</p>;
  const lists = asked.map((each) => (
    <Sections key={each.response.round + each.response.survey} of={each} heading={isAlone ? 'h2' : 'h3'} />
  ));
  return isAlone ? (
    <>
      <div className="heading">
        <PageHeading>{text.title}</PageHeading>
        {body}
      </div>
      {lists}
    </>
  ) : (
    <section className="asked-opinions">
      <h2>{text.title}</h2>
      {body}
      {lists}
    </section>
  );
}

/** One questionnaire in one round. */
function Sections(props: { readonly of: ResponseAndSurvey; readonly heading: 'h2' | 'h3' }) {
  const { of, heading: Heading } = props;
  const { response, version } = of;
  const { language } = useLanguage();
  const progress = progressOf(version, response.answers as readonly AnswerLike[]).sections;
  const title = `${contentText(version.name, language)}, ${contentText(response.roundName, language)}`;
  return (
    <div className="overview">
      <Heading>{title}</Heading>
      <ul>
        {askedSections(of).map((section) => (
          <Row
            key={section.id}
            response={response}
            section={section}
            progress={progress.find((each) => each.section === section.id)}
          />
        ))}
      </ul>
    </div>
  );
}

function Row({
  response,
  section,
  progress,
}: {
  readonly response: ResponseAndSurvey['response'];
  readonly section: Section;
  readonly progress: SectionProgress | undefined;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { current } = useMember();
  const until = current.opinions?.find((asked) => asked.section === section.id)?.until;
  const last = lastDay(response, until, new Date().toISOString());
  return (
    <li>
      <div className="overview-name">
        <Link href={paths.opinion(response.round, response.survey, section.id)}>
          <Content of={section.name} />
        </Link>
        <p className="small muted">
          {response.may.write ? text.until(dateInWords(last, language)) : text.readOnly}
        </p>
      </div>
      {progress && (
        <>
          <span className="overview-comb">{progress.countsCore && <AnswerComb progress={progress} />}</span>
          <span className="overview-status">
            <SectionStatusMark progress={progress} />
          </span>
        </>
      )}
    </li>
  );
}
