// The way on from a section: the one before, the one after, and at the end the way to submitting, or home from a second opinion.
import { Link } from 'wouter';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { paths, sectionPath } from '../shared/paths.ts';
import type { Section } from '../shared/questionnaire.ts';
import { useAnswering } from './answering-context.tsx';
import type { ResponseView } from './load-response.ts';

const messages = defineMessages(
  {
    before: 'Föregående',
    after: 'Nästa',
    finish: 'Läs igenom och skicka in',
    start: 'Till startsidan',
    steps: 'Bläddra mellan delarna',
  },
  {
    before: 'Previous',
    after: 'Next',
    finish: 'Review and submit',
    start: 'To the start page',
    steps: 'Move between parts',
  },
);

export function SectionSteps(props: {
  readonly response: ResponseView;
  readonly sections: readonly Section[];
  readonly current: string;
}) {
  const text = useMessages(messages);
  const { kind } = useAnswering();
  const { response, sections } = props;
  const at = sections.findIndex(({ id }) => id === props.current);
  const before = sections[at - 1];
  const after = sections[at + 1];
  const to = ({ id }: Section) => sectionPath(kind, response.round, response.survey, id);
  return (
    <nav className="buttons section-steps" aria-label={text.steps}>
      {before && (
        <Link className="button" href={to(before)}>
          <span>
            {text.before}: <Content of={before.name} />
          </span>
        </Link>
      )}
      {after && (
        <Link className="button primary" href={to(after)}>
          <span>
            {text.after}: <Content of={after.name} />
          </span>
        </Link>
      )}
      {!after && kind === 'answer' && response.may.write && (
        <Link className="button primary" href={paths.submit(response.round, response.survey)}>
          {text.finish}
        </Link>
      )}
      {!after && kind === 'second-opinion' && (
        <Link className="button" href={paths.start}>
          {text.start}
        </Link>
      )}
    </nav>
  );
}
