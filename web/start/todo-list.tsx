// What is left for this person, each as a way to where it is done.
import { Link } from 'wouter';
import { Icon, type IconName } from '../shared/icon.tsx';
import { contentText, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { paths, questionAnchor } from '../shared/paths.ts';
import type { Tone } from '../shared/status.tsx';
import { messages as startMessages } from './messages.ts';
import { type Standing, type Todo, todoOf } from './todo.ts';
import { messages } from './todo-messages.ts';

const looks: Readonly<Record<Todo['kind'], readonly [Tone, IconName]>> = {
  sign: ['info', 'clock'],
  comments: ['warn', 'warning'],
  confirm: ['confirm', 'confirm'],
  answer: ['quiet', 'started'],
  lent: ['quiet', 'started'],
  opinion: ['quiet', 'started'],
  'loan-ends': ['warn', 'clock'],
  'loan-ended': ['warn', 'clock'],
  invitations: ['info', 'people'],
  send: ['quiet', 'empty'],
  submit: ['quiet', 'empty'],
  form: ['quiet', 'empty'],
};

export function TodoList(standing: Standing) {
  const text = useMessages(messages);
  const todo = todoOf(standing);
  return (
    <div>
      <h2>{text.title}</h2>
      {todo.length === 0 && <p>{text.nothing}</p>}
      {todo.length > 0 && (
        <ul className="todo">
          {todo.map((each) => (
            <TodoItem key={JSON.stringify(each)} todo={each} standing={standing} />
          ))}
        </ul>
      )}
      <EndedLoans {...standing} />
    </div>
  );
}

function TodoItem({ todo, standing }: { readonly todo: Todo; readonly standing: Standing }) {
  const [link, rest] = useSentence(todo, standing);
  const [tone, icon] = todo.kind === 'lent' && todo.isSoon ? (['warn', 'clock'] as const) : looks[todo.kind];
  return (
    <li>
      <span className={`status ${tone}`}>
        <Icon name={icon} />
      </span>
      <span>
        <Link href={addressOf(todo, standing)}>{link}</Link>
        {rest}
      </span>
    </li>
  );
}

/** The words that lead there, and what stands after them. */
function useSentence(todo: Todo, { version }: Standing): readonly [link: string, rest: string] {
  const text = useMessages(messages);
  const { surveys } = useMessages(startMessages);
  const { language } = useLanguage();
  const day = (date: string) => dateInWords(`${date}T12:00:00Z`, language);
  const name = (section: string) => {
    const found = version.sections.find(({ id }) => id === section)?.name;
    return found === undefined ? section : contentText(found, language);
  };
  switch (todo.kind) {
    case 'sign':
      return text.sign(todo.by, dateInWords(todo.at, language));
    case 'comments':
      return text.comments(todo.count, todo.from);
    case 'confirm':
      return text.confirm(todo.count, todo.core);
    case 'answer':
    case 'invitations':
      return text[todo.kind](todo.count);
    case 'lent':
      return text.lent(name(todo.section), todo.until && day(todo.until), todo.unconfirmed);
    case 'opinion':
      return text.opinion(contentText(todo.section.name, language));
    case 'loan-ends':
    case 'loan-ended':
      return text[todo.kind](name(todo.section), todo.name, day(todo.until));
    case 'send':
    case 'submit':
      return text[todo.kind](todo.isReady);
    case 'form': {
      const step = { 'not-started': 'begin', 'awaiting-signature': 'sign' } as const;
      const known = step[todo.status as keyof typeof step] ?? 'go-on';
      return text.form((surveys[todo.survey] ?? todo.survey).toLocaleLowerCase(language), known);
    }
  }
}

function addressOf(todo: Todo, { response, version }: Standing): string {
  const { round, survey } = response;
  switch (todo.kind) {
    case 'comments': {
      const section = version.questions.find(({ id }) => id === todo.question)?.section ?? '';
      return `${paths.answer(round, survey, section)}#${questionAnchor(todo.question)}`;
    }
    case 'confirm':
    case 'answer':
    case 'lent':
      return paths.answer(round, survey, todo.section);
    case 'opinion':
      return paths.opinion(todo.round, todo.survey, todo.section.id);
    case 'loan-ends':
    case 'loan-ended':
    case 'invitations':
      return paths.people;
    case 'sign':
    case 'send':
    case 'submit':
      return paths.submit(round, survey);
    case 'form':
      return paths.startOf(todo.round, todo.survey);
  }
}

/** A part that was lent to the person until some day ago: nothing they can do here, but why it is gone. */
function EndedLoans({ member, version }: Standing) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  if (member.role !== 'respondent') return null;
  return (member.loans ?? [])
    .filter(({ kind, isOpen }) => kind === 'answer' && !isOpen)
    .flatMap(({ section, until }) => {
      const name = version.sections.find(({ id }) => id === section)?.name;
      return name === undefined || until === undefined ? [] : [{ section, until, name }];
    })
    .map(({ section, until, name }) => (
      <p key={section} className="small muted">
        {text.ended(contentText(name, language), dateInWords(`${until}T12:00:00Z`, language))}
      </p>
    ));
}
