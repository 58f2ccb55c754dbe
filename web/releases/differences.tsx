// What a version changes, question by question, with the texts before and now side by side.
import type { ReactNode } from 'react';
import { Content, useMessages } from '../shared/language/language.tsx';
import { messages } from './messages.ts';
import type { Review } from './review.ts';

type Difference = Review['differences'][number];
type Words = NonNullable<Difference['after']>;

const order = ['stricter', 'new', 'removed', 'reworded', 'same'] as const;

export function Differences({ review }: { readonly review: Review }) {
  const text = useMessages(messages);
  const { before, differences } = review;
  const isFirst = before === undefined;
  const changed = order
    .filter((change) => change !== 'same' && !isFirst)
    .flatMap((change) => differences.filter((one) => one.change === change));
  const rest = differences.filter((one) => isFirst || one.change === 'same');
  return (
    <section className="section">
      <h2>{text.differences}</h2>
      <p>{isFirst ? text.first : text.comparedWith(before)}</p>
      {!isFirst && <Counts differences={differences} />}
      {!isFirst && changed.length === 0 && <p>{text.noChanges}</p>}
      <List review={review} differences={changed} isFirst={isFirst} />
      {rest.length > 0 && (
        <details>
          <summary>{isFirst ? text.allQuestions(rest.length) : text.showSame(rest.length)}</summary>
          <List review={review} differences={rest} isFirst={isFirst} />
        </details>
      )}
    </section>
  );
}

function Counts({ differences }: { readonly differences: Review['differences'] }) {
  const text = useMessages(messages);
  return (
    <dl className="facts" aria-label={text.counts}>
      {order.map((change) => (
        <div key={change} className="fact">
          <dt>{text.changes[change]}</dt>
          <dd>
            <b>{differences.filter((one) => one.change === change).length}</b>{' '}
            <span className="small muted">{text.changeMeans[change]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function List(props: {
  readonly review: Review;
  readonly differences: readonly Difference[];
  readonly isFirst: boolean;
}) {
  const text = useMessages(messages);
  const sections = new Map(props.review.sections.map(({ id, name }) => [id, name]));
  if (props.differences.length === 0) return null;
  return (
    <ul className="differences">
      {props.differences.map((one) => {
        const section = sections.get(one.section);
        return (
          <li key={one.question}>
            <h3>
              {!props.isFirst && <span className="tag">{text.changes[one.change]}</span>}{' '}
              <code>{one.question}</code>
            </h3>
            {section && (
              <p className="small muted">
                <Content of={section} />
              </p>
            )}
            <div className="side-by-side">
              {one.before && one.change !== 'same' && (
                <Side title={text.before}>
                  <Texts words={one.before} />
                </Side>
              )}
              {one.after && (
                <Side title={props.isFirst || one.change === 'same' ? undefined : text.after}>
                  <Texts words={one.after} />
                </Side>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Side({ title, children }: { readonly title: string | undefined; readonly children: ReactNode }) {
  return (
    <div>
      {title !== undefined && <p className="small strong">{title}</p>}
      {children}
    </div>
  );
}

function Texts({ words }: { readonly words: Words }) {
  return (
    <>
      <p>
        <Content of={words.title} />
      </p>
      {words.help && (
        <p className="small muted">
          <Content of={words.help} />
        </p>
      )}
      {words.choices.length > 0 && (
        <ul className="small">
          {words.choices.map((choice) => (
            <li key={choice.sv}>
              <Content of={choice} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
