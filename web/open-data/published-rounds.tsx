// Every published round with its versions and files.
import { forExcel, manifestPath, openDataFiles } from '../../functions/core/open-data/files.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { Content, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import type { OpenData } from './list-open-data.ts';
import { messages } from './messages.ts';

type Round = OpenData['rounds'][number];

export function PublishedRounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const text = useMessages(messages);
  useMarkSynthetic(rounds.some(({ synthetic }) => synthetic));
  return (
    <section>
      <h2>{text.published}</h2>
      {rounds.map((round) => (
        <PublishedRound key={round.round} round={round} />
      ))}
    </section>
  );
}

function PublishedRound({ round }: { readonly round: Round }) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { organisations, rules } = round;
  const surveys = [rules.inventory, rules.maturity].filter((ref) => ref !== undefined).join(', ');
  const [json, figures, counties] = openDataFiles(round.round);
  const links = [
    [json?.path, text.file.json],
    [figures?.path, text.file.figures],
    [figures && forExcel(figures.path), text.file.figuresForExcel],
    [counties?.path, text.file.counties],
    [manifestPath(round.round), text.file.manifest],
  ] as const;
  const number = (value: number) => formatNumber(value, 0, language);
  return (
    <article className="open-data-round">
      <h3>
        <Content of={round.roundName} /> {round.synthetic && <span className="tag">{text.synthetic}</span>}
      </h3>
      <p>
        {text.about(
          number(organisations.responded),
          number(organisations.inScope),
          dateInWords(round.publishedAt, language),
        )}
      </p>
      <p className="small muted">{text.version(surveys, rules.weights, rules.disclosure)}</p>
      <ul aria-label={text.files}>
        {links.map(([path, words]) => (
          <li key={words}>
            <a href={path}>{words}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
