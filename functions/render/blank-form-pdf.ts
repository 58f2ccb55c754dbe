// The blank questionnaire as PDF/UA-1.
import type { SurveyVersion } from '../../surveys/types.ts';
import { describeForm } from './blank-form/document.ts';
import { blankFormTemplate } from './typst/blank-form.ts';
import { compileToPdf } from './typst-compiler.ts';

/** The same version gives the same bytes. */
export async function renderBlankFormPdf(version: SurveyVersion): Promise<Uint8Array> {
  return compileToPdf(blankFormTemplate, describeForm(version));
}
