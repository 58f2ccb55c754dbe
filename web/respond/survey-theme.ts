// SurveyJS's default variables, put where its own style element would stand, but in a way a strict CSP allows.
import { SurveyModel } from 'survey-core';

let isAdopted = false;

/** Adds the defaults once; ours override them in survey-theme.css. */
export function adoptSurveyTheme(): void {
  if (isAdopted) return;
  isAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(new SurveyModel({}).themeStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
