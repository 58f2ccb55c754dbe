// "What is asked of us": one questionnaire's deadline, progress and next step, then the others and earlier rounds.
import { useState } from 'react';
import type { OpinionLeft } from '../opinions/load-asked-opinions.ts';
import { today, usePeople } from '../people/people.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { pageFrom } from '../shared/loading/page-from.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { PageHeading } from '../shared/page.tsx';
import type { AnswerLike } from '../shared/progress.ts';
import { progressOf } from '../shared/progress.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { Deadline } from './deadline.tsx';
import type { FormsProps } from './forms.tsx';
import { type Asked, loadAsked } from './load-asked.ts';
import { messages } from './messages.ts';
import { NextStep } from './next-step.tsx';
import { SectionOverview } from './section-overview.tsx';
import type { StartAsideProps } from './start-aside.tsx';
import './start.css';

// Below what one came for, and so loaded after it.
const StartAside = pageFrom<StartAsideProps>(() => import('./start-aside.tsx').then((m) => m.StartAside), {
  isPart: true,
});
const Forms = pageFrom<FormsProps>(() => import('./forms.tsx').then((m) => m.Forms), { isPart: true });
const WhoSees = pageFrom(() => import('./who-sees.tsx').then((m) => m.WhoSees), { isPart: true });
const AskedOpinions = pageFrom(() =>
  import('../opinions/asked-opinions.tsx').then((module) => module.AskedOpinions),
);

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
  const { current } = useMember();
  const { opinions } = current;
  const { loaded } = usePeople();
  // A detail that may come later, or not at all: the page does not wait for it.
  const people = loaded.state === 'ready' ? loaded.value : undefined;
  const [opinionsLeft, setOpinionsLeft] = useState<readonly OpinionLeft[]>([]);
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
  const asked = { rounds, lookedAt: round.id };
  // Somebody who is asked for an opinion alone has nothing to answer for the organisation.
  if (opinions !== undefined && response.sections?.length === 0) return <AskedOpinions {...asked} isAlone />;
  const progress = progressOf(version, response.answers as readonly AnswerLike[], response.sections);
  return (
    <>
      <div className="heading">
        <PageHeading title={contentText(version.name, language)}>
          <Content of={version.name} />
        </PageHeading>
        <Deadline round={round} version={version} />
        <WhoSeesAnswers />
      </div>
      <div className="columns">
        <div>
          <NextStep response={response} version={version} progress={progress} onChanged={onChanged} />
          {opinions !== undefined && <AskedOpinions {...asked} onLeft={setOpinionsLeft} />}
          <SectionOverview response={response} version={version} progress={progress} people={people} />
        </div>
        <aside aria-label={text.aside}>
          <StartAside
            {...{ response, version, progress, rounds, round, people, opinionsLeft }}
            member={current}
            today={today()}
          />
        </aside>
      </div>
      <section className="section your-forms">
        <h2>{text.yourForms}</h2>
        <Forms rounds={rounds} focus={focus} />
      </section>
    </>
  );
}

function WhoSeesAnswers() {
  const text = useMessages(messages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="who-sees" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text.whoSees}</summary>
      {isOpen && <WhoSees />}
    </details>
  );
}
