// Why an area has no score, in words.
import type { AreaPriority } from '../../contract/routes/reports.ts';
import type { MissingScoreReason } from '../../core/priority/types.ts';
import { coreQuestions } from '../../core/priority/types.ts';

const words: Readonly<Record<MissingScoreReason, string>> = {
  'not-applicable': 'Ingen poäng: minst en fråga är ej aktuell för alla.',
  'no-valid-answer': 'Ingen poäng: minst en fråga saknar giltigt svar.',
};

/** In words why `area`, which has no score, has none; also where `reason` tells of the whole county's response. */
export function missingScoreInWords({ questions }: AreaPriority): string {
  const concernsNobody = coreQuestions.some((question) => questions[question].applicable === 0);
  return words[concernsNobody ? 'not-applicable' : 'no-valid-answer'];
}
