// Beside the questionnaire: what is left for this person, what happens when, whom to ask.
import { AskSomeone } from './ask-someone.tsx';
import type { Round } from './load-asked.ts';
import { Timeline } from './timeline.tsx';
import type { Standing } from './todo.ts';
import { TodoList } from './todo-list.tsx';

export interface StartAsideProps extends Standing {
  readonly round: Round;
}

export function StartAside({ round, ...standing }: StartAsideProps) {
  return (
    <>
      <TodoList {...standing} />
      <Timeline round={round} />
      <AskSomeone />
    </>
  );
}
