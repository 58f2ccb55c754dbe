// Free texts of a county, read from the submitted editions themselves: a section at a time, or all for a document.
// Beside an established report stands what had been submitted when it was established, and nothing later.
import type { Organisation } from '../../surveys/types.ts';
import type { CompiledQuestionnaire } from '../answers/questionnaire.ts';
import { visibilityIn } from '../answers/visible-answers.ts';
import type { ReportTexts } from '../contract/routes/reports.ts';
import { AppError } from '../core/errors.ts';
import type { SurveyRef } from '../core/ids.ts';
import { freeTextsIn } from '../core/report/free-texts.ts';
import { isInScope, type Round } from '../core/round.ts';
import type { Table } from '../storage/client.ts';
import { readReportStanding } from '../storage/county-reports.ts';
import type { CountyKey } from '../storage/entities/partitions.ts';
import type { StoredResponseState } from '../storage/entities/responses.ts';
import { listResponseStates } from '../storage/responses.ts';
import { readRound } from '../storage/rounds.ts';
import { listEditions } from '../storage/steps.ts';
import { readEdition } from '../storage/submissions.ts';
import { findOrganisation } from './authorise.ts';
import type { ReportNeeds } from './find-report.ts';
import { describeOrganisation } from './response-view.ts';

type Texts = ReportTexts['texts'];

/** A questionnaire of the round, and which of its sections are wanted. */
interface WantedForm {
  readonly surveyRef: SurveyRef;
  readonly questionnaire: CompiledQuestionnaire;
  readonly sections: ReadonlySet<string>;
}

/** `edition` is the report's, as for `findReport`. Throws `unknown-round`, `unknown-county` or `unknown-section`. */
export async function findSectionTexts(
  needs: ReportNeeds,
  key: CountyKey,
  section: string,
  edition: number | undefined,
): Promise<ReportTexts> {
  const round = await findRound(needs, key);
  const own = formsOf(needs, round, ({ id }) => id === section);
  const name = own
    .flatMap(({ questionnaire }) => questionnaire.sections)
    .find(({ id }) => id === section)?.name;
  if (name === undefined) throw new AppError('unknown-section');
  const forms = formsOf(
    needs,
    round,
    ({ id, corresponds }) => id === section || corresponds?.includes(section),
  );
  return { section, name, texts: await readTexts(needs, round, key, forms, edition) };
}

/** Every section's texts. Throws `unknown-round` or `unknown-county`. */
export async function findAllTexts(
  needs: ReportNeeds,
  key: CountyKey,
  edition: number | undefined,
): Promise<Texts> {
  const round = await findRound(needs, key);
  const forms = formsOf(needs, round, () => true);
  return readTexts(needs, round, key, forms, edition);
}

async function findRound({ table }: ReportNeeds, key: CountyKey): Promise<Round> {
  const round = await readRound(table, key.round);
  if (round === undefined) throw new AppError('unknown-round');
  if (!round.scope.counties.includes(key.county)) throw new AppError('unknown-county');
  return round;
}

function formsOf(
  { questionnaires }: ReportNeeds,
  round: Round,
  isWanted: (section: CompiledQuestionnaire['sections'][number]) => boolean | undefined,
): WantedForm[] {
  return round.surveys.flatMap((surveyRef) => {
    const questionnaire = questionnaires.get(surveyRef);
    const wanted = questionnaire?.sections.filter(isWanted) ?? [];
    if (questionnaire === undefined || wanted.length === 0) return [];
    return [{ surveyRef, questionnaire, sections: new Set(wanted.map(({ id }) => id)) }];
  });
}

/** Municipalities before the region, each by name; of each, the questionnaires in the round's order. */
async function readTexts(
  needs: ReportNeeds,
  round: Round,
  key: CountyKey,
  forms: readonly WantedForm[],
  edition: number | undefined,
): Promise<Texts> {
  const [states, { established }] = await Promise.all([
    listResponseStates(needs.table, key),
    readReportStanding(needs.table, key),
  ]);
  const shown =
    edition === undefined ? established.at(-1) : established.find((one) => one.edition === edition);
  const read = forms.flatMap((form) =>
    states.flatMap((state) => {
      const organisation = findOrganisation(state.organisation, needs.places);
      const isCounted = state.surveyRef === form.surveyRef && organisation && isInScope(round, organisation);
      return isCounted ? [readOne(needs, form, state, organisation, shown?.at)] : [];
    }),
  );
  const texts = (await Promise.all(read)).flat();
  return texts.toSorted(
    ({ organisation: one }, { organisation: other }) =>
      one.kind.localeCompare(other.kind) || one.name.localeCompare(other.name, 'sv'),
  );
}

async function readOne(
  { table }: ReportNeeds,
  { surveyRef, questionnaire, sections }: WantedForm,
  state: StoredResponseState,
  organisation: Organisation,
  until: string | undefined,
): Promise<Texts> {
  const submitted = await submittedBy(table, state, until);
  if (submitted === undefined) return [];
  const answers = await readEdition(table, state, submitted.receipt);
  const asked = questionnaire.questions.filter(({ section }) => sections.has(section));
  return freeTextsIn(asked, answers, visibilityIn(questionnaire, answers)).map((text) => ({
    organisation: describeOrganisation(organisation),
    surveyRef,
    ...text,
    edition: submitted.edition,
    submittedAt: submitted.at,
  }));
}

/** The latest edition, or the latest that had been submitted at `until`. */
async function submittedBy(table: Table, state: StoredResponseState, until: string | undefined) {
  const { submitted } = state;
  if (submitted === undefined || until === undefined || submitted.at <= until) return submitted;
  const editions = await listEditions(table, state);
  const found = editions.find(({ submittedAt }) => submittedAt <= until);
  return found && { receipt: found.receipt, edition: found.edition, at: found.submittedAt };
}
