// The answering page: section list, saved state, one section's questions drawn by SurveyJS, ways on.
import { useEffect, useMemo } from 'react';
import { Survey } from 'survey-react-ui';
import { reportedYear } from '../../functions/core/follow-up/reported-year.ts';
import { KnownFactsProvider } from '../known/known-facts.tsx';
import { AboutOpinion, OpinionReadOnly } from '../opinions/about-opinion.tsx';
import { OthersOpinionsProvider } from '../opinions/others-opinions.tsx';
import { LendSection } from '../people/lend-section.tsx';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { Notice } from '../shared/notice.tsx';
import { PageHeading } from '../shared/page.tsx';
import { progressOf } from '../shared/progress.ts';
import { questionsById, type Section } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { notesNow } from '../steps/notes-now.ts';
import { SaidNotices } from '../steps/said-notice.tsx';
import { AnsweringProvider, useEntries, useLeaveWarning } from './answering-context.tsx';
import { useAnsweringSession } from './answering-session.ts';
import { answersAsSeen } from './answers-as-seen.ts';
import type { LoadedAnswering } from './load-answering.ts';
import { ConfirmSection } from './questions/confirm-section.tsx';
import { registerQuestions } from './questions/register.tsx';
import { ReadOnlyReason } from './read-only-reason.tsx';
import { SaveStatus } from './save-status.tsx';
import { SectionList } from './section-list.tsx';
import { SectionSteps } from './section-steps.tsx';
import type { BoundSurvey } from './survey-model.ts';
import { DraftsApart } from './unsent/drafts-apart.tsx';
import { NotKept } from './unsent/not-kept.tsx';
import 'survey-core/survey-core.fontless.css';
import './survey-theme.css';
import './answering.css';
import './questions/questions.css';

registerQuestions();

const messages = defineMessages(
  {
    aboutYear: (year: number) => `Frågorna gäller ${year}.`,
    place: (at: number, of: number) => `Område ${at} av ${of}`,
    dimensionPlace: (at: number, of: number) => `Dimension ${at} av ${of}`,
    unknown: 'Delen finns inte, eller är inte utlånad till dig',
    unknownHint: 'Välj en del i listan.',
    notAsked: 'Ingen egen bedömning efterfrågas här',
    notAskedHint: 'Den kan ha tagits tillbaka, eller så har sista dagen varit. Fråga er samordnare.',
    opinionOn: (section: string) => `Egen bedömning: ${section}`,
  },
  {
    aboutYear: (year: number) => `The questions are about ${year}.`,
    place: (at: number, of: number) => `Area ${at} of ${of}`,
    dimensionPlace: (at: number, of: number) => `Dimension ${at} of ${of}`,
    unknown: 'There is no such part, or it is not lent to you',
    unknownHint: 'Choose a part in the list.',
    notAsked: 'No opinion of yours is wanted here',
    notAskedHint: 'It may have been taken back, or the last day has passed. Ask your coordinator.',
    opinionOn: (section: string) => `Own opinion: ${section}`,
  },
);

export function Answering(props: { readonly loaded: LoadedAnswering; readonly section: string }) {
  const { kind, version, queue } = props.loaded;
  const isOpinion = kind === 'second-opinion';
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { store, saver, survey, response, present } = useAnsweringSession(props.loaded, props.section);
  const { current } = useMember();
  const entries = useEntries(store);
  useMarkSynthetic(response.synthetic);
  useLeaveWarning(store, queue);

  const open = version.sections.filter(({ id }) => response.sections?.includes(id) ?? true);
  const section = open.find(({ id }) => id === props.section);
  const progress = progressOf(version, answersAsSeen(entries));
  const context = useMemo(
    () => ({
      kind,
      store,
      version,
      questions: questionsById(version),
      response,
      isReadOnly: !response.may.write,
      notes: notesNow(response),
      author: current.displayName,
    }),
    [kind, store, version, response, current.displayName],
  );
  const list = { response, sections: open, progress: progress.sections, current: props.section, present };

  return (
    <AnsweringProvider value={context}>
      <div className="answering">
        <SectionList {...list} title={contentText(version.name, language)} />
        <div>
          {response.may.write && (!isOpinion || section !== undefined) && (
            <SaveStatus
              saver={saver}
              store={store}
              queue={queue}
              present={present.filter(({ section }) => section === props.section)}
            >
              {section && !isOpinion && <LendSection key={section.id} section={section} />}
            </SaveStatus>
          )}
          {!response.may.write &&
            (isOpinion ? <OpinionReadOnly response={response} /> : <ReadOnlyReason response={response} />)}
          <NotKept queue={queue} />
          <DraftsApart />
          {section === undefined ? (
            <div className="heading">
              <PageHeading>{isOpinion ? text.notAsked : text.unknown}</PageHeading>
              <p>{isOpinion && open.length === 0 ? text.notAskedHint : text.unknownHint}</p>
            </div>
          ) : (
            <>
              <div className="heading section-heading" lang="sv">
                <Place section={section} among={version.sections} />
                <PageHeading
                  key={section.id}
                  {...(isOpinion && { title: text.opinionOn(contentText(section.name, language)) })}
                >
                  {contentText(section.name, language)}
                </PageHeading>
                {section.kind === 'year' && (
                  <p lang={language}>
                    <b>{text.aboutYear(reportedYear(Date.parse(response.dueAt)))}</b>
                  </p>
                )}
                {section.intro && (
                  <p>
                    <Content of={section.intro} />
                  </p>
                )}
                {section.definition && (
                  <p className="small muted">
                    <Content of={section.definition} />
                  </p>
                )}
              </div>
              {isOpinion && <AboutOpinion section={section.id} />}
              <SaidNotices response={response} version={version} />
              <OthersOpinionsProvider response={response}>
                <KnownFactsProvider response={response}>
                  <SectionQuestions survey={survey} section={section.id} />
                </KnownFactsProvider>
              </OthersOpinionsProvider>
              <ConfirmSection section={section.id} />
              <SectionSteps response={response} sections={open} current={section.id} />
            </>
          )}
        </div>
      </div>
    </AnsweringProvider>
  );
}

function Place({ section, among }: { readonly section: Section; readonly among: readonly Section[] }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const alike = among.filter(({ kind }) => kind === section.kind);
  if (section.kind !== 'area' && section.kind !== 'dimension') return null;
  const at = alike.indexOf(section) + 1;
  return (
    <p className="small muted" lang={language}>
      {section.kind === 'area' ? text.place(at, alike.length) : text.dimensionPlace(at, alike.length)}
    </p>
  );
}

/** Goes to the question that the address points out, as links from the review do. */
function useQuestionInAddress(section: string): void {
  useEffect(() => {
    const question = section === '' ? null : document.getElementById(window.location.hash.slice(1));
    question?.scrollIntoView();
    const control = (names: string) => question?.querySelector<HTMLElement>(names);
    // The answer before the button that confirms an earlier one: Enter must not answer what nobody has read.
    (control('input, textarea') ?? control('button'))?.focus({ preventScroll: true });
  }, [section]);
}

function SectionQuestions(props: { readonly survey: BoundSurvey; readonly section: string }) {
  const { model } = props.survey;
  useQuestionInAddress(props.section);
  const page = model.getPageByName(props.section);
  if (page !== null && model.currentPage !== page) model.currentPage = page;
  return page === null ? (
    <Notice tone="err" />
  ) : (
    <div lang="sv">
      <Survey key={props.section} model={model} />
    </div>
  );
}
