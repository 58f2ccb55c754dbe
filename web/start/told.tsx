// What somebody else has said of the response: what came back, what is asked for and refused, who has declined.
import type { ResponseView } from '../respond/load-response.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { Notice } from '../shared/notice.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { SaidNotices } from '../steps/said-notice.tsx';
import { refusalNow } from './to-tell.ts';

const messages = defineMessages(
  {
    askedReopening: (date: string) => `Ni bad länet öppna svaret ${date}`,
    refusedReopening: (by: string, date: string) => `${by} svarade ${date} nej på att öppna svaret igen`,
    refusedHint: 'Det ni har skickat in räknas som förut. Ni kan be igen.',
    declinedBy: (by: string, date: string) => `${by} meddelade ${date} att ni avstår`,
  },
  {
    askedReopening: (date: string) => `You asked the county to reopen the response on ${date}`,
    refusedReopening: (by: string, date: string) => `${by} refused to reopen the response on ${date}`,
    refusedHint: 'What you have submitted counts as before. You can ask again.',
    declinedBy: (by: string, date: string) => `${by} announced on ${date} that you decline`,
  },
);

/** Before the next step: what somebody else has said of the response. */
export interface ToldProps {
  readonly response: ResponseView;
  readonly version: SurveyVersion;
}

export function Told({ response, version }: ToldProps) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { declined, reopeningRequest } = response;
  const refusal = refusalNow(response);
  return (
    <div className="told">
      <SaidNotices response={response} version={version} />
      {reopeningRequest && (
        <Notice tone="info" title={text.askedReopening(dateInWords(reopeningRequest.at, language))}>
          <p className="said" lang="sv">
            {reopeningRequest.reason}
          </p>
        </Notice>
      )}
      {refusal && (
        <Notice tone="info" title={text.refusedReopening(refusal.by, dateInWords(refusal.at, language))}>
          <p className="said" lang="sv">
            {refusal.message}
          </p>
          <p className="small">{text.refusedHint}</p>
        </Notice>
      )}
      {declined && (
        <Notice tone="info" title={text.declinedBy(declined.by, dateInWords(declined.at, language))}>
          <p className="said" lang="sv">
            {declined.reason}
          </p>
        </Notice>
      )}
    </div>
  );
}
