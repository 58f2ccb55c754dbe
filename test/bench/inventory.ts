// A needs inventory with every question answered: the catalogue's own sample, as a client sends it.
import type { AnswerChange } from '../../functions/core/answering.ts';
import type { SurveyRef } from '../../functions/core/ids.ts';
import type { AnswerValue } from '../../functions/core/response.ts';
import { questionnaires } from '../../functions/entry/questionnaires.ts';
import { samples as inventorySamples } from '../../surveys/behovsinventering/2026-1.samples.ts';
import { samples as maturitySamples } from '../../surveys/mognad/2026-1.samples.ts';
import type { SurveySample } from '../../surveys/types.ts';
import { inventory, maturity } from '../support/people.ts';

/** Each question of the questionnaire once, from version 0. Throws when the sample leaves one out. */
function answersToAll(ref: SurveyRef, [sample]: readonly SurveySample[]): readonly AnswerChange[] {
  const questions = questionnaires.get(ref)?.questions ?? [];
  return questions.map(({ id }) => {
    const value = sample?.answers[id];
    if (value === undefined) throw new Error(`the sample does not answer ${id}`);
    return { question: id, value: value as AnswerValue, expectedVersion: 0 };
  });
}

export const fullInventory = answersToAll(inventory, inventorySamples);
export const fullMaturity = answersToAll(maturity, maturitySamples);
