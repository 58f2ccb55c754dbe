// The quality remarks of the 2026-1 questionnaires: answers that seem to say different things. They never block.
// Source: questionnaires 1.1.0, `kvalitetsanmarkningar`. Frozen: a change is a new version.
import type { QualityRemark } from '../types.ts';

type Survey = 'behovsinventering' | 'mognad' | 'behovsinventering-region';

/** These compare an item of the maturity questionnaire with a fact of the needs inventory. */
const across: readonly QualityRemark[] = [
  {
    id: 'anm-risk',
    text: {
      sv: 'Ni har svarat att beslutade metoder används, men också att ingen standardiserad bedömningsmetod används.',
    },
    questions: ['das-risk', 'risk-metod'],
    condition: "{das-risk} >= 3 and {risk-metod} contains 'ingen'",
  },
  {
    id: 'anm-overenskommelse',
    text: {
      sv: 'Ni har svarat att aktuella överenskommelser finns med minst tre aktörer, men angett färre än tre.',
    },
    questions: ['sam-overenskommelse', 'samv-overenskommelse'],
    // "ingen" is exclusive, so a list that holds it is shorter than three whether or not it is counted.
    condition: '{sam-overenskommelse} >= 3 and {samv-overenskommelse.length} < 3',
  },
  {
    id: 'anm-statistik',
    text: {
      sv: 'Ni har svarat att antalet ärenden tas fram varje år, men också att det inte går att ta fram.',
    },
    questions: ['upf-statistik', 'uppf-antal'],
    condition: "{upf-statistik} >= 2 and {uppf-antal} = 'nej'",
  },
  {
    id: 'anm-utovare',
    text: {
      sv: 'Ni har svarat att stödsamtal kan erbjudas våldsutövare, men också att inga insatser finns.',
    },
    questions: ['das-utovare', 'utov-stod'],
    condition: "{das-utovare} >= 2 and {utov-stod} contains 'inga'",
  },
];

/** The remarks of `survey`; `areas` are those where nuläge and behov are asked. */
export function remarksFor(survey: Survey, areas: readonly string[]): QualityRemark[] {
  return [...remarksAcross(survey), ...areas.map(stateAgainstNeed)];
}

/** A region answers one questionnaire only: there is nothing to compare it with. */
function remarksAcross(survey: Survey): QualityRemark[] {
  if (survey === 'behovsinventering-region') return [];
  const otherSurvey = survey === 'mognad' ? 'behovsinventering' : 'mognad';
  return across.map((remark) => ({ ...remark, otherSurvey }));
}

function stateAgainstNeed(area: string): QualityRemark {
  return {
    id: `anm-nulage-behov.${area}`,
    text: {
      sv: 'Ni har svarat att arbetet är infört, men också att det behöver byggas upp eller göras om i grunden.',
    },
    questions: [`${area}.nulage`, `${area}.behov`],
    condition: `{${area}.nulage} >= 3 and {${area}.behov} = 4`,
  };
}
