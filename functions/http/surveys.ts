// Published questionnaires, whole.

import type * as z from 'zod';
import type { SurveyVersion } from '../../surveys/types.ts';
import type { SurveyVersionSchema, surveyRoutes } from '../contract/routes/surveys.ts';
import { AppError } from '../core/errors.ts';
import type { SurveyRef } from '../core/ids.ts';
import type { Implementations } from './implementation.ts';

export function surveyImplementations(
  findSurvey: (ref: SurveyRef) => SurveyVersion | undefined,
): Implementations<typeof surveyRoutes> {
  return {
    readSurvey({ params }) {
      const version = findSurvey(params.surveyRef);
      if (version === undefined) throw new AppError('unknown-survey');
      // The schema only reads; its inferred type has no word for that.
      return version as unknown as z.input<typeof SurveyVersionSchema>;
    },
  };
}
