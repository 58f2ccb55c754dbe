// Invents one organisation's answers to one questionnaire: the same ones each time, all such that they can be saved.
import type { Organisation, OrganisationKind } from '../../../surveys/types.ts';
import type { CompiledQuestion, CompiledQuestionnaire } from '../../answers/questionnaire.ts';
import type { AnswerChange } from '../../core/answering.ts';
import type { AnswerValue } from '../../core/response.ts';
import { areaTraits, ordinaryArea } from './area-traits.ts';
import { type Dice, rollFor } from './dice.ts';
import { inventRows } from './invent-rows.ts';
import { inventChoice, inventChoices, scaleStep, usualChoices } from './invent-value.ts';
import { inventChangedAreas, inventYearText, isAboutYear } from './municipal-year.ts';
import { regionAreaTraits } from './region-area-traits.ts';

/** Every synthetic text says what it is. */
export const mark = 'Påhittat svar.';

interface Respondent {
  readonly organisation: Organisation;
  /** How far it has come in all, 0–4. */
  readonly level: number;
  /** The year of the round. */
  readonly year: number;
}

/** Answers to most questions, in the questionnaire's order; `round` gives each round answers of its own. */
export function inventAnswers(
  questionnaire: CompiledQuestionnaire,
  organisation: Organisation,
  round: { readonly id: string; readonly year: number; readonly drift?: number | undefined },
): AnswerChange[] {
  const dice = rollFor(`${round.id}/${organisation.id}/${questionnaire.survey}`);
  const respondent = { organisation, level: levelOf(organisation) + (round.drift ?? 0), year: round.year };
  const levels = new Map(
    questionnaire.sections.map(({ id }) => [id, respondent.level + traitsOf(id).ease + dice.spread(0.35)]),
  );
  const worries = new Map<string, number>();
  return questionnaire.questions.flatMap((question) => {
    const value = inventValue(question, respondent, levels, worries, dice);
    if (value === undefined) return [];
    return [
      { question: question.id, value, ...inventComment(question, organisation, dice), expectedVersion: 0 },
    ];
  });
}

const traitsOf = (section: string) => areaTraits[section] ?? regionAreaTraits[section] ?? ordinaryArea;

/** Large municipalities have mostly come further; the same level in every round, a little further each year. */
function levelOf(organisation: Organisation): number {
  const dice = rollFor(`level/${organisation.id}`);
  const county = rollFor(`level/county/${organisation.county}`).spread(0.3);
  // A region is large by nature: among regions the size says nothing.
  const size = organisation.kind === 'region' ? 0 : Math.log10(Math.max(organisation.population, 1000)) - 4.2;
  return 2 + size * 0.8 + county + dice.spread(0.5);
}

/** Undefined where the question is left unanswered. `worries` collects need and consequence by area. */
function inventValue(
  { id, section, rule }: CompiledQuestion,
  respondent: Respondent,
  levels: ReadonlyMap<string, number>,
  worries: Map<string, number>,
  dice: Dice,
): AnswerValue | undefined {
  const level = levels.get(section) ?? respondent.level;
  const kind = id.slice(id.indexOf('.') + 1);
  if (dice.isLucky(0.02)) return undefined;
  switch (rule.type) {
    case 'scale': {
      if (rule.special && dice.isLucky(0.03)) return 'vet-inte';
      if (rule.special && dice.isLucky(0.006))
        return { special: 'ej-aktuellt', reason: `${mark} ${reasons[respondent.organisation.kind]}` };
      const step = scaleStep(leaning(kind, section, level) + dice.spread(0.45));
      if (kind === 'behov' || kind === 'konsekvens') worries.set(section, (worries.get(section) ?? 0) + step);
      return step;
    }
    case 'choice':
      return inventChoice(rule.choices, level, dice);
    case 'choices':
      if (id.endsWith('avslut-topp3')) return greatestWorries(worries);
      if (kind === 'malgrupp') return usualChoices(traitsOf(section).groups, rule, dice);
      if (kind === 'stodtyp') return usualChoices(traitsOf(section).support, rule, dice);
      return inventChoices(rule, level, dice);
    case 'integer':
    case 'decimal':
      return Math.min(rule.max, 25 * scaleStep(Math.log10(respondent.organisation.population / 2500) * 2.2));
    case 'text':
      if (isAboutYear(id)) return inventYearText(id, mark, dice);
      return dice.isLucky(0.4) ? inventText(section, level) : undefined;
    case 'rows':
      return isAboutYear(id) ? inventChangedAreas(rule, dice) : inventRows(id, rule, respondent, dice);
    case 'date':
      return `${respondent.year}-12-31`;
  }
}

/** Where on the scale the answer leans, for the core questions; every other scale asks how far one has come. */
function leaning(kind: string, section: string, level: number): number {
  const { severity, countyBenefit } = traitsOf(section);
  if (kind === 'behov') return 3.9 - 0.75 * level;
  if (kind === 'konsekvens') return severity + 0.3 * (2 - level);
  if (kind === 'lansnytta') return countyBenefit + 0.3 * (2 - level);
  return level;
}

function greatestWorries(worries: ReadonlyMap<string, number>): string[] | undefined {
  const areas = [...worries]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([area]) => area);
  return areas.length === 0 ? undefined : areas;
}

function inventText(section: string, level: number): string {
  const { works, lacks } = traitsOf(section);
  return level >= 1.5
    ? `${mark} Det som fungerar är ${works}. Det som saknas är ${lacks}.`
    : `${mark} Det som saknas är ${lacks}.`;
}

function inventComment({ rule }: CompiledQuestion, { kind }: Organisation, dice: Dice): { comment?: string } {
  if (rule.type !== 'scale' || !dice.isLucky(0.03)) return {};
  return { comment: `${mark} ${dice.pick(comments[kind])}` };
}

const reasons: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Uppgiften sköts av grannkommunen genom avtal.',
  region: 'Uppgiften sköts av en annan region genom avtal.',
};

const comments: Readonly<Record<OrganisationKind, readonly string[]>> = {
  municipality: [
    'Svaret gäller hela kommunen, men det skiljer mellan förvaltningarna.',
    'Vi har utgått från det senaste halvårets ärenden.',
    'En ny rutin är beslutad men används inte överallt än.',
    'Frågan har behandlats i ledningsgruppen.',
  ],
  region: [
    'Svaret gäller hela regionen, men det skiljer mellan verksamheterna.',
    'Privata vårdgivare har svarat genom en egen rundfråga.',
    'En ny rutin är beslutad men används inte överallt än.',
    'Frågan har behandlats i ledningsgruppen.',
  ],
};
