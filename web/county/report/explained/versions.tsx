// Which versions a score rests on: questionnaire, weights, rules, draws, inputs; asked for when a score is taken apart.
import { contentText, useLanguage, useMessages } from '../../../shared/language/language.tsx';
import { ShowLoaded } from '../../../shared/loading/show-loaded.tsx';
import { useLoaded } from '../../../shared/loading/use-loaded.ts';
import { useSession } from '../../../shared/session/session.tsx';
import type { Report } from '../report.ts';
import { messages } from './messages.ts';

export function Versions({ report }: { readonly report: Report }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const { round, county } = report;
  const loading = useLoaded(`bundle ${round} ${county} ${report.inputsHash}`, (signal) =>
    client('GET /api/rounds/{round}/counties/{county}/report/bundle', { params: { round, county }, signal }),
  );
  return (
    <ShowLoaded of={loading} isPart>
      {({ survey, inputs, inputsHash, report: { edition } }) => (
        <dl className="facts explained-versions">
          <dt>{text.roundAndEdition}</dt>
          <dd>
            {contentText(report.roundName, language)}, {text.reportEdition(edition)}
          </dd>
          {survey && (
            <>
              <dt>{text.survey}</dt>
              <dd>
                {survey.ref} <span className="checksum">{survey.hash}</span>
              </dd>
            </>
          )}
          <dt>{text.weightsVersion}</dt>
          <dd>{inputs.weightsVersion}</dd>
          <dt>{text.rulesVersion}</dt>
          <dd>{inputs.computationVersion}</dd>
          <dt>{text.draws}</dt>
          <dd>{text.drawsOf(report.draws.generator, inputs.seed)}</dd>
          <dt>{text.inputs}</dt>
          <dd className="checksum">{inputsHash}</dd>
        </dl>
      )}
    </ShowLoaded>
  );
}
