// What a file of the comparison is made of: the same figures as on screen, and the texts of the questions.
import type { Comparison } from '../../contract/routes/comparison.ts';
import type { ComparedIndicators } from '../../contract/routes/comparison-indicators.ts';
import type { QuestionText } from '../../core/questionnaire-text.ts';

export interface ComparedFile {
  readonly comparison: Comparison;
  readonly indicators: ComparedIndicators['indicators'];
  /** By question; one that has none is called by its id. */
  readonly texts: ReadonlyMap<string, QuestionText>;
}
