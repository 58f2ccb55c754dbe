// "What is asked of us": one questionnaire's deadline, progress and next step, then the others and earlier rounds.
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import type { AnswerLike } from '../shared/progress.ts';
import { progressOf } from '../shared/progress.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Deadline } from './deadline.tsx';
import { type Asked, loadAsked } from './load-asked.ts';
import { messages } from './messages.ts';
import { NextStep } from './next-step.tsx';
import { OtherForms } from './other-forms.tsx';
import { SectionOverview } from './section-overview.tsx';
import { Timeline } from './timeline.tsx';
import './start.css';

export function OrganisationHome({
  chosen,
}: {
  readonly chosen?: { readonly round: string; readonly survey: string };
}) {
  const { client } = useSession();
  const { organisation } = useMember().current;
  const asked = useLoaded(`asked ${organisation.id} ${JSON.stringify(chosen)}`, (signal) =>
    loadAsked(client, organisation.id, chosen, signal),
  );
  return <ShowLoaded of={asked}>{(loaded) => <Home asked={loaded} onChanged={asked.reload} />}</ShowLoaded>;
}

function Home({
  asked: { focus, rounds },
  onChanged,
}: {
  readonly asked: Asked;
  readonly onChanged: () => void;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  useMarkSynthetic(focus?.response.synthetic ?? false);
  if (focus === undefined) {
    return (
      <div className="heading">
        <PageHeading>{text.nothing}</PageHeading>
        <p>{text.nothingHint}</p>
      </div>
    );
  }
  const { response, version, round } = focus;
  const progress = progressOf(version, response.answers as readonly AnswerLike[]);
  return (
    <>
      <div className="heading">
        <PageHeading title={contentText(version.name, language)}>
          <Content of={version.name} />
        </PageHeading>
        <Deadline round={round} version={version} />
      </div>
      <div className="columns">
        <div>
          <NextStep response={response} version={version} progress={progress} onChanged={onChanged} />
          <SectionOverview response={response} version={version} progress={progress} />
        </div>
        <aside aria-label={text.timeline}>
          <Timeline round={round} />
        </aside>
      </div>
      <OtherForms rounds={rounds} focus={focus} />
    </>
  );
}
