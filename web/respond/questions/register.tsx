// Tells SurveyJS to draw questions with our frame, and choices, rankings and rows with our bodies.
import type { ComponentType, JSX } from 'react';
import { ReactElementFactory, ReactQuestionFactory } from 'survey-react-ui';
import { ChoiceRows } from './choice-rows.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { Ranking } from './ranking.tsx';
import { RegisterRows } from './register-rows.tsx';

let isRegistered = false;

export function registerQuestions(): void {
  if (isRegistered) return;
  isRegistered = true;
  ReactElementFactory.Instance.registerElement('question', (props) => (
    <QuestionFrame key={props.element.id} question={props.element} creator={props.creator} />
  ));
  const questions = ReactQuestionFactory.Instance;
  questions.registerQuestion('radiogroup', drawnBy(ChoiceRows));
  questions.registerQuestion('checkbox', drawnBy(ChoiceRows));
  questions.registerQuestion('ranking', drawnBy(Ranking));
  questions.registerQuestion('paneldynamic', drawnBy(RegisterRows));
}

/** survey-react-ui types the props of a question's body as a string; they are the question and its creator. */
function drawnBy<P>(Body: ComponentType<P>): (props: string) => JSX.Element {
  return (props) => <Body {...(props as unknown as P & JSX.IntrinsicAttributes)} />;
}
