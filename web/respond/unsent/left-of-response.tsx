// What is left unsent of one response, and the way to it.
import { Link } from 'wouter';
import { defineMessages } from '../../shared/language/define-messages.ts';
import { Content, contentText, useLanguage, useMessages } from '../../shared/language/language.tsx';
import { Notice } from '../../shared/notice.tsx';
import { questionAnchor, sectionPath } from '../../shared/paths.ts';
import { useMemberIfAny } from '../../shared/session/member.tsx';
import { draftAsText } from './draft-as-text.ts';
import type { DraftRecord } from './draft-record.ts';

const messages = defineMessages(
  {
    title: (count: number, survey: string) =>
      count === 1
        ? `Ett svar från ${survey} är inte skickat`
        : `${count} svar från ${survey} är inte skickade`,
    titleOfOpinion: (count: number, survey: string) =>
      count === 1
        ? `Ett svar i din egen bedömning av ${survey} är inte skickat`
        : `${count} svar i din egen bedömning av ${survey} är inte skickade`,
    body: 'Det finns bara i den här webbläsaren: nätet var borta, någon annan har svarat olika, eller så togs det inte emot.',
    open: 'Visa svaren',
    elsewhere: (organisation: string) =>
      `Skrivet för ${organisation}. Byt uppdrag dit för att skicka det, eller kopiera texten här.`,
    withdrawn: (organisation: string) =>
      `Skrivet för ${organisation}, där du inte längre har behörighet. Det finns bara i den här webbläsaren. Kopiera texten och lämna den till er samordnare.`,
    show: 'Visa texten',
  },
  {
    title: (count: number, survey: string) =>
      count === 1
        ? `One answer from ${survey} has not been sent`
        : `${count} answers from ${survey} not sent`,
    titleOfOpinion: (count: number, survey: string) =>
      count === 1
        ? `One answer of your own opinion on ${survey} has not been sent`
        : `${count} answers of your own opinion on ${survey} not sent`,
    body: 'It exists in this browser only: the network was away, somebody else has answered differently, or it was not accepted.',
    open: 'Show the answers',
    elsewhere: (organisation: string) =>
      `Written for ${organisation}. Switch there to send it, or copy the text here.`,
    withdrawn: (organisation: string) =>
      `Written for ${organisation}, where you no longer have access. It exists in this browser only. Copy the text and give it to your coordinator.`,
    show: 'Show the text',
  },
);

export interface LeftProps {
  readonly records: readonly DraftRecord[];
}

export function LeftOfResponse({ records }: LeftProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const here = useMemberIfAny()?.current.organisation;
  const [first] = records;
  if (first === undefined) return null;
  const isHere = first.organisation === here?.id;
  const { kind = 'answer' } = first;
  const address = sectionPath(kind, first.round, first.survey, first.section);
  const title = kind === 'answer' ? text.title : text.titleOfOpinion;
  return (
    <Notice tone="warn" role="group" title={title(records.length, contentText(first.surveyName, language))}>
      <p>{isHere ? text.body : (here ? text.elsewhere : text.withdrawn)(first.organisationName)}</p>
      {isHere ? (
        <div className="buttons">
          <Link className="button compact" href={`${address}#${questionAnchor(first.draft.question)}`}>
            {text.open}
          </Link>
        </div>
      ) : (
        <details>
          <summary>{text.show}</summary>
          <ul>
            {records.map(({ id, questionTitle, draft }) => (
              <li key={id}>
                <b>
                  <Content of={questionTitle} />
                </b>{' '}
                <span lang="sv">{draftAsText(draft, undefined)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
