// What one organisation submitted in a round and in the one before, as the codes its results are made of.

import type { OrganisationKind } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { scoreEdition } from '../answers/score-edition.ts';
import type { CountyId, OrganisationId, SurveyRef } from '../core/ids.ts';
import { surveyOf } from '../core/ids.ts';
import type { Round } from '../core/round.ts';
import type { Scores } from '../core/scores.ts';
import { type OwnScores, readOwnScores } from '../storage/peer-counts.ts';
import { readResponseStates } from '../storage/responses.ts';
import { readEdition } from '../storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'table' | 'questionnaires'>;

export interface PlacedOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly county: CountyId;
}

/** A questionnaire as a round asks it. */
export interface AskedForm {
  readonly ref: SurveyRef;
  readonly questionnaire: CompiledQuestionnaire;
}

/** The questionnaire with areas, or with dimensions, that the round asks of such an organisation. */
export function formIn(
  { questionnaires }: Pick<Dependencies, 'questionnaires'>,
  round: Round,
  kind: OrganisationKind,
  sections: 'area' | 'dimension',
): AskedForm | undefined {
  return round.surveys
    .flatMap((ref) => {
      const questionnaire = questionnaires.get(ref);
      return questionnaire === undefined ? [] : [{ ref, questionnaire }];
    })
    .find(
      ({ questionnaire }) =>
        questionnaire.kinds.includes(kind) && questionnaire.sections.some((one) => one.kind === sections),
    );
}

/** One round's submissions, and for each questionnaire the latest of `earlier` (newest first) that has one. */
export interface OwnSubmissions {
  readonly now: OwnScores;
  readonly scoresBefore?: { readonly round: Round; readonly scores: Scores };
  readonly maturityBefore?: {
    readonly round: Round;
    readonly maturity: NonNullable<OwnScores['maturity']>;
  };
}

/** The round and its nearest predecessor are read together; the rest only where they lack something. */
export async function readOwnSubmissions(
  needs: Needs,
  organisation: PlacedOrganisation,
  round: Round,
  earlier: readonly Round[],
): Promise<OwnSubmissions> {
  const nearest = earlier.slice(0, 1);
  const [now = {}, ...near] = await readIn(needs, organisation, [round, ...nearest]);
  const first = { now, ...latestOf(nearest, near) };
  const isComplete = first.scoresBefore !== undefined && first.maturityBefore !== undefined;
  if (isComplete || earlier.length === nearest.length) return first;
  const rest = earlier.slice(1);
  return { ...latestOf(rest, await readIn(needs, organisation, rest)), ...first };
}

function latestOf(rounds: readonly Round[], submitted: readonly OwnScores[]): Omit<OwnSubmissions, 'now'> {
  const found = rounds.map((round, at) => ({ round, ...submitted[at] }));
  const scored = found.find(({ scores }) => scores !== undefined);
  const mature = found.find(({ maturity }) => maturity !== undefined);
  return {
    ...(scored?.scores && { scoresBefore: { round: scored.round, scores: scored.scores } }),
    ...(mature?.maturity && { maturityBefore: { round: mature.round, maturity: mature.maturity } }),
  };
}

function readIn(
  needs: Needs,
  organisation: PlacedOrganisation,
  rounds: readonly Round[],
): Promise<OwnScores[]> {
  const ids = rounds.map(({ id }) => id);
  return organisation.kind === 'municipality'
    ? readOwnScores(needs.table, organisation.county, organisation.id, ids)
    : readEditions(needs, organisation, rounds);
}

/** A region enters no municipal mean, so its codes are made from the submitted edition itself. */
async function readEditions(
  needs: Needs,
  { id: organisation, kind, county }: PlacedOrganisation,
  rounds: readonly Round[],
): Promise<OwnScores[]> {
  const asked = rounds.map((round) => ({ round, form: formIn(needs, round, kind, 'area') }));
  const responses = asked.map(
    ({ round, form }) => form && { round: round.id, organisation, county, survey: surveyOf(form.ref) },
  );
  const states = await readResponseStates(
    needs.table,
    responses.filter((response) => response !== undefined),
  );
  return Promise.all(
    asked.map(async ({ round, form }, at): Promise<OwnScores> => {
      const response = responses[at];
      const submitted = states.find((state) => state.round === round.id)?.submitted;
      if (form === undefined || response === undefined || submitted === undefined) return {};
      const answers = await readEdition(needs.table, response, submitted.receipt);
      const { edition, at: submittedAt } = submitted;
      return {
        scores: { organisation, edition, submittedAt, areas: scoreEdition(form.questionnaire, answers) },
      };
    }),
  );
}
