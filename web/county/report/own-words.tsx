// One section at a time: what they have written, and what exists and has been examined already in the same area.
import { useId, useState } from 'react';
import {
  Content,
  contentText,
  languageOf,
  useLanguage,
  useMessages,
} from '../../shared/language/language.tsx';
import { useMember } from '../../shared/session/member.tsx';
import { besideMessages } from './beside-messages.ts';
import { KnownInArea } from './known-in-area.tsx';
import type { Report } from './report.ts';
import { SectionTexts } from './section-texts.tsx';

export function OwnWords({ report }: { readonly report: Report }) {
  const text = useMessages(besideMessages);
  const { language } = useLanguage();
  const { current } = useMember();
  const mayReadTexts = current.role === 'county-lead';
  const parts = [
    ...report.priorities.map(({ area: id, name }) => ({ id, name, isArea: true })),
    ...(mayReadTexts ? otherParts(report) : []),
  ];
  const [chosen, choose] = useState(parts[0]?.id);
  const part = parts.find(({ id }) => id === chosen);
  const id = useId();
  if (part === undefined) return null;
  return (
    <section className="section own-words">
      <h2>{text.wordsTitle}</h2>
      <p>{mayReadTexts ? text.wordsHint : text.wordsHintReader}</p>
      <div className="field screen-only">
        <label htmlFor={id}>{text.chooseArea}</label>
        <select id={id} value={part.id} onChange={(event) => choose(event.target.value)}>
          {parts.map((each) => (
            <option key={each.id} value={each.id} lang={languageOf(each.name, language)}>
              {contentText(each.name, language)}
            </option>
          ))}
        </select>
      </div>
      <h3 className="chosen-part">
        <Content of={part.name} />
      </h3>
      {mayReadTexts ? (
        <SectionTexts report={report} section={part.id} />
      ) : (
        <p className="muted">{text.wordsLeadOnly}</p>
      )}
      {part.isArea && <KnownInArea report={report} area={part.id} />}
    </section>
  );
}

/** The closing questions, and the maturity questionnaire's sections. */
function otherParts({ said, maturity }: Report) {
  const closing = said?.facts.find(({ question }) => question.startsWith(closingPrefix))?.section;
  return [
    ...(closing === undefined ? [] : [{ id: closing, name: closingName, isArea: false }]),
    ...(maturity?.dimensions ?? []).map(({ dimension: id, name }) => ({
      id,
      name: { sv: name },
      isArea: false,
    })),
  ];
}

const closingPrefix = 'avslut-';
const closingName = { sv: 'Avslutande frågor', en: 'Closing questions' };
