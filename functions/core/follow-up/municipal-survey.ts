// The questionnaire that asks municipalities about the county's year, apart from the rules so that a page can name it alone.
import type { SurveyId } from '../ids.ts';

export const municipalYearSurvey = 'aterrapportering-kommun' as SurveyId;
