// A search in the county: by area, target group and whether others may use it. The address holds it.
import { type SyntheticEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { CallOutput } from '../../functions/contract/client.ts';
import { type Register, registerColumns } from '../../functions/core/registers/register.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { contentText, languageOf, useLanguage, useMessages } from '../shared/language/language.tsx';
import { dateInWords } from '../shared/language/times.ts';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import type { ChoiceText, SurveyVersion } from '../shared/questionnaire.ts';
import { useSession } from '../shared/session/session.tsx';
import { FoundRow } from './found-row.tsx';
import { loadVersions, type Versions } from './load-versions.ts';
import { messages } from './messages.ts';
import { columnsOf } from './row-words.ts';
import { type Search, searchAddress } from './search-address.ts';

type Found = CallOutput<'GET /api/counties/{county}/registers/{register}'>;

export function CountySearch(props: {
  readonly county: string;
  readonly register: Register;
  readonly search: Search;
}) {
  const { county, register, search } = props;
  const { client } = useSession();
  // The words to search by stay while a search runs, so that the form does not go away under one's hands.
  const [terms, setTerms] = useState<SurveyVersion>();
  const loading = useLoaded(`register ${county} ${register} ${JSON.stringify(search)}`, async (signal) => {
    const found = await client('GET /api/counties/{county}/registers/{register}', {
      params: { county, register },
      query: search,
      signal,
    });
    const refs = [found.surveyRef, ...found.rows.map(({ surveyRef }) => surveyRef)];
    const versions = await loadVersions(client, refs, signal);
    setTerms(versions.get(found.surveyRef));
    return { found, versions };
  });
  return (
    <>
      {terms && <SearchForm register={register} search={search} terms={terms} />}
      <ShowLoaded of={loading} isPart>
        {({ found, versions }) => (
          <Results register={register} found={found} versions={versions} search={search} />
        )}
      </ShowLoaded>
    </>
  );
}

function SearchForm(props: {
  readonly register: Register;
  readonly search: Search;
  readonly terms: SurveyVersion;
}) {
  const { register, search, terms } = props;
  const text = useMessages(messages);
  const [, navigate] = useLocation();
  const [wanted, setWanted] = useState(search);
  const inAddress = JSON.stringify(search);
  useEffect(() => setWanted(JSON.parse(inAddress)), [inAddress]);
  const { areas, targetGroups, shared } = registerColumns[register];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    navigate(searchAddress(register, wanted));
  };
  const choose = (change: { area?: string; targetGroup?: string }) => setWanted({ ...wanted, ...change });
  return (
    <search aria-label={text.searchLabel} className="screen-only">
      <form className="register-search" onSubmit={submit}>
        <Picker
          id="omrade"
          label={text.area}
          choices={choicesOf(terms, register, areas)}
          value={wanted.area}
          onChoose={(area) => choose({ area })}
        />
        {targetGroups !== undefined && (
          <Picker
            id="malgrupp"
            label={text.group}
            choices={choicesOf(terms, register, targetGroups)}
            value={wanted.targetGroup}
            onChoose={(targetGroup) => choose({ targetGroup })}
          />
        )}
        {shared !== undefined && (
          <label className="register-check">
            <input
              type="checkbox"
              checked={wanted.shared === 'yes'}
              onChange={({ target }) => {
                const { shared: _, ...others } = wanted;
                setWanted(target.checked ? { ...others, shared: 'yes' } : others);
              }}
            />
            {text.sharedOnly}
          </label>
        )}
        <div className="buttons">
          <button type="submit" className="button primary">
            {text.search}
          </button>
          {inAddress !== '{}' && (
            <button type="button" className="link" onClick={() => navigate(searchAddress(register))}>
              {text.clear}
            </button>
          )}
        </div>
      </form>
    </search>
  );
}

function Picker(props: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly ChoiceText[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}) {
  const text = useMessages(messages);
  const { language } = useLanguage();
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      <select id={props.id} value={props.value ?? ''} onChange={({ target }) => props.onChoose(target.value)}>
        <option value="">{text.any}</option>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={languageOf(choice.text, language)}>
            {contentText(choice.text, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function choicesOf(terms: SurveyVersion, register: Register, column: string): readonly ChoiceText[] {
  return columnsOf(terms, register).find(({ id }) => id === column)?.choices ?? [];
}

function Results(props: {
  readonly register: Register;
  readonly found: Found;
  readonly versions: Versions;
  readonly search: Search;
}) {
  const { register, found, versions, search } = props;
  const text = useMessages(messages);
  useMarkSynthetic(found.rows.some(({ synthetic }) => synthetic));
  const rows = found.rows.toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'sv'));
  return (
    <section aria-labelledby="traffar">
      <h2 id="traffar" className="register-count">
        <span role="status">{text.found[register](rows.length)}</span>
      </h2>
      <Asked register={register} search={search} terms={versions.get(found.surveyRef)} />
      {rows.length === 0 && <p>{Object.keys(search).length === 0 ? text.noneInCounty : text.noneFound}</p>}
      <ul className="register-rows">
        {rows.map((row) => (
          <FoundRow
            key={`${row.organisation.id} ${row.id}`}
            register={register}
            row={row}
            version={versions.get(row.surveyRef)}
          />
        ))}
      </ul>
    </section>
  );
}

/** On paper the form is not there: what was searched for, and when it was printed. */
function Asked(props: {
  readonly register: Register;
  readonly search: Search;
  readonly terms: SurveyVersion | undefined;
}) {
  const { register, search, terms } = props;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { areas, targetGroups } = registerColumns[register];
  const word = (column: string | undefined, value: string | undefined) => {
    if (column === undefined || value === undefined || terms === undefined) return value;
    const choice = choicesOf(terms, register, column).find((each) => each.value === value);
    return choice === undefined ? value : contentText(choice.text, language);
  };
  const area = word(areas, search.area);
  const group = word(targetGroups, search.targetGroup);
  const parts = [
    ...(area === undefined ? [] : [`${text.area}: ${area}`]),
    ...(group === undefined ? [] : [`${text.group}: ${group}`]),
    ...(search.shared === 'yes' ? [text.sharedOnly] : []),
    text.printed(dateInWords(new Date().toISOString(), language)),
  ];
  return <p className="register-asked">{parts.join('. ')}.</p>;
}
