// The parts of the questionnaire with their status: beside the questions, or folded above them on a phone.
import { Link } from 'wouter';
import { Icon } from '../shared/icon.tsx';
import { defineMessages } from '../shared/language/define-messages.ts';
import { Content, useMessages } from '../shared/language/language.tsx';
import { sectionPath } from '../shared/paths.ts';
import type { SectionProgress } from '../shared/progress.ts';
import type { Section } from '../shared/questionnaire.ts';
import { statusLook, useStatusWord } from '../shared/section-status.tsx';
import { useAnswering } from './answering-context.tsx';
import type { Present } from './live-response.ts';
import type { ResponseView } from './load-response.ts';

const messages = defineMessages(
  {
    parts: 'Formulärets delar',
    part: (at: number, of: number) => (at === 0 ? 'Visa alla delar' : `Del ${at} av ${of}: visa alla delar`),
    here: (names: string) => `${names} svarar här nu`,
  },
  {
    parts: 'Parts of the questionnaire',
    part: (at: number, of: number) => (at === 0 ? 'Show all parts' : `Part ${at} of ${of}: show all parts`),
    here: (names: string) => `${names} answering here now`,
  },
);

interface SectionListProps {
  readonly response: ResponseView;
  readonly sections: readonly Section[];
  readonly progress: readonly SectionProgress[];
  readonly current: string;
  /** The others who are at work, and in which part. */
  readonly present: Present;
}

export function SectionList({ title, ...list }: SectionListProps & { readonly title: string }) {
  const text = useMessages(messages);
  const at = list.sections.findIndex(({ id }) => id === list.current) + 1;
  return (
    <>
      <nav className="section-list at-side" aria-label={text.parts}>
        <h2 lang="sv">{title}</h2>
        <Items {...list} />
      </nav>
      <details className="section-list folded" key={list.current}>
        <summary>{text.part(at, list.sections.length)}</summary>
        <nav aria-label={text.parts}>
          <Items {...list} />
        </nav>
      </details>
    </>
  );
}

function Items({ response, sections, progress, current, present }: SectionListProps) {
  const { kind } = useAnswering();
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.id}>
          <Link
            href={sectionPath(kind, response.round, response.survey, section.id)}
            aria-current={section.id === current ? 'step' : undefined}
          >
            <StatusShape progress={progress.find((each) => each.section === section.id)} />
            <span>
              <Content of={section.name} />
              <StatusWord progress={progress.find((each) => each.section === section.id)} />
            </span>
            <Others names={present.filter(({ section: at }) => at === section.id).map(({ name }) => name)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function StatusShape({ progress }: { readonly progress: SectionProgress | undefined }) {
  if (progress === undefined) return null;
  const [tone, icon] = statusLook(progress.status);
  return (
    <span className={`status ${tone}`}>
      <Icon name={icon} />
    </span>
  );
}

function StatusWord({ progress }: { readonly progress: SectionProgress | undefined }) {
  const word = useStatusWord();
  return progress && <span className="hidden-text">, {word(progress).toLowerCase()}</span>;
}

function Others({ names }: { readonly names: readonly string[] }) {
  const text = useMessages(messages);
  if (names.length === 0) return null;
  const here = text.here(names.join(', '));
  return (
    <span className="status info others" title={here}>
      <Icon name="people" />
      <span className="hidden-text">, {here}</span>
    </span>
  );
}
