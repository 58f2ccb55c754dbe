// Why a step was not taken: the refusal in its own words, and which text it is about.
import { Refusal } from '../../functions/contract/client.ts';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { WhatWentWrong } from '../shared/loading/show-loaded.tsx';
import { Notice } from '../shared/notice.tsx';
import { questionsById, type SurveyVersion } from '../shared/questionnaire.ts';

const messages = defineMessages(
  {
    title: 'Det gick inte att genomföra',
    kept: 'Det du har skrivit finns kvar. Ändra det och försök igen.',
    about: 'Gäller kommentaren till:',
  },
  {
    title: 'It could not be done',
    kept: 'What you have written is still here. Change it and try again.',
    about: 'Concerns the comment on:',
  },
);

export function StepFailure({
  cause,
  version,
}: {
  readonly cause: unknown;
  readonly version?: SurveyVersion;
}) {
  const text = useMessages(messages);
  const questions = version && questionsById(version);
  const about = cause instanceof Refusal ? cause.issues.flatMap(({ question }) => question ?? []) : [];
  return (
    <div role="alert" className="step-failure">
      {cause !== undefined && (
        <Notice tone="err" title={text.title}>
          <p>
            <WhatWentWrong cause={cause} />
          </p>
          {about.length > 0 && (
            <>
              <p>{text.about}</p>
              <ul>
                {about.map((id) => (
                  <li key={id}>
                    <Content of={questions?.get(id)?.title ?? { sv: id }} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{text.kept}</p>
        </Notice>
      )}
    </div>
  );
}
