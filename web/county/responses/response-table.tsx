// The organisations of one kind, each with its responses, its latest change and who is responsible.
import { permissions } from '../../../functions/core/access.ts';
import { useLanguage, useMessages } from '../../shared/language/language.tsx';
import { momentInWords } from '../../shared/language/times.ts';
import { paths } from '../../shared/paths.ts';
import { Scroll } from '../../shared/scroll.tsx';
import { useMember } from '../../shared/session/member.tsx';
import { messages as startMessages } from '../../start/messages.ts';
import { latest } from './listing.ts';
import { messages } from './messages.ts';
import { ResponseCell } from './response-cell.tsx';
import { Responsible } from './responsible.tsx';
import type { OrganisationStanding } from './standing.ts';

export interface ResponseTableProps {
  readonly county: string;
  readonly round: string;
  /** As they are to be shown. */
  readonly organisations: readonly OrganisationStanding[];
  readonly onInvited: (email: string) => void;
}

export function ResponseTable(props: ResponseTableProps & { readonly label: string }) {
  const { organisations, county, round, onInvited, label } = props;
  const mayReview = permissions[useMember().current.role].review !== undefined;
  const text = useMessages(messages);
  const { surveys: surveyNames } = useMessages(startMessages);
  const { language } = useLanguage();
  const surveys = [
    ...new Set(organisations.flatMap(({ responses }) => responses.map(({ survey }) => survey))),
  ];
  const now = new Date();
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: as cards the rows would lose their roles
    <Scroll label={label}>
      <table role="table" className="responses">
        <caption className="hidden-text">{label}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {text.organisation}
            </th>
            {surveys.map((survey) => (
              <th role="columnheader" key={survey} scope="col">
                {surveyNames[survey] ?? survey}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {text.updated}
            </th>
            <th role="columnheader" scope="col">
              {text.responsible}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {organisations.map((standing) => {
            const { organisation, responses } = standing;
            const updated = latest(standing);
            return (
              <tr role="row" key={organisation.id}>
                <th role="rowheader" scope="row">
                  {organisation.name}
                </th>
                {surveys.map((survey) => (
                  <ResponseCell
                    key={survey}
                    organisation={organisation}
                    summary={responses.find((response) => response.survey === survey)}
                    href={mayReview ? paths.review(county, round, organisation.id, survey) : undefined}
                  />
                ))}
                <td role="cell" className="muted" data-label={text.updated}>
                  {updated === '' ? '–' : momentInWords(updated, language, now)}
                </td>
                <td role="cell" data-label={text.responsible}>
                  <Responsible standing={standing} onInvited={onInvited} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
    // biome-ignore-end lint/a11y/noRedundantRoles: as above
  );
}
