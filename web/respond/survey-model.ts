// The SurveyJS model of a questionnaire, tied to the answers: what is written in it goes to the store.
import { SurveyModel } from 'survey-core';
import 'survey-core/i18n/swedish';
import { surveyMapping } from '../../functions/core/survey-data.ts';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import type { AnswerStore } from './saving/answer-store.ts';
import { isSameValue } from './saving/same-value.ts';

export interface BoundSurvey {
  readonly model: SurveyModel;
  /** Puts the store's value into the model where they differ. */
  readonly refresh: (question: string) => void;
  readonly setReadOnly: (isReadOnly: boolean) => void;
}

export function bindSurvey(version: SurveyVersion, store: AnswerStore, isReadOnly: boolean): BoundSurvey {
  const mapping = surveyMapping(version.definition);
  const model = new SurveyModel(version.definition);
  model.locale = 'sv';
  model.showNavigationButtons = false;
  model.showTitle = false;
  model.showPageTitles = false;
  model.questionsOnPageMode = 'standard';
  model.focusFirstQuestionAutomatic = false;
  model.textUpdateMode = 'onTyping';
  model.readOnly = isReadOnly;
  // Its style element would need an inline-style exception in the content security policy; see survey-theme.ts.
  model.generateStylesheet = false;
  // Its icons carry inline styles, and we draw none of them.
  model.needRenderIcons = false;
  // All at once: each value set alone has the conditions of the whole questionnaire run again, which for an answered
  // inventory took six sevenths of the time to open it.
  model.mergeData(Object.fromEntries(store.entries().flatMap(({ question }) => valueIn(question))));
  model.onValueChanged.add((_, { name, value }) => {
    const answer = mapping.fromSurvey(value);
    if (isSameValue(answer, store.value(name))) return;
    store.write(name, { value: answer });
  });

  /** Nothing where there is no value, which would otherwise stand as one that is empty. */
  function valueIn(question: string): (readonly [string, unknown])[] {
    const value = mapping.toSurvey(store.value(question));
    return value === undefined ? [] : [[question, value]];
  }
  function setValue(question: string): void {
    model.setValue(question, mapping.toSurvey(store.value(question)));
  }
  return {
    model,
    refresh: (question) => {
      if (!isSameValue(mapping.fromSurvey(model.getValue(question)), store.value(question)))
        setValue(question);
    },
    setReadOnly: (isNow) => {
      model.readOnly = isNow;
    },
  };
}
