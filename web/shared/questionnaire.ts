// A questionnaire as the API gives it, and the reading of its texts, which the server's documents share.
import type { CallOutput } from '../../functions/contract/client.ts';

export {
  answerInWords,
  type ChoiceText,
  levelText,
  type QuestionText,
  questionsById,
  questionsBySection,
} from '../../functions/core/questionnaire-text.ts';

export type SurveyVersion = CallOutput<'GET /api/surveys/{surveyRef}'>;
export type Section = SurveyVersion['sections'][number];
