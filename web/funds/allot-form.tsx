// What there is for the year and what each county gets. Saved whole, on condition of the version it was made from.
import { type SyntheticEvent, useState } from 'react';
import { inEqualParts } from '../../functions/core/funds/allotment.ts';
import type { CountyId } from '../../functions/core/ids.ts';
import { formatNumber } from '../../functions/core/report/format.ts';
import { takeFocus } from '../shared/kept-focus.ts';
import { useLanguage, useMessages } from '../shared/language/language.tsx';
import { useLeaveWarning } from '../shared/leave-warning.ts';
import { NotSaved, SavedMeanwhile } from '../shared/not-saved.tsx';
import { useSession } from '../shared/session/session.tsx';
import { useSavingWhole } from '../shared/use-saving-whole.ts';
import type { Funds } from './funds.ts';
import { readKronor } from './kronor.ts';
import { messages } from './messages.ts';

type Standing = Funds['allotments'][number];

interface Form {
  readonly total: string;
  readonly counties: Readonly<Record<string, string>>;
  readonly source: string;
}

export function AllotForm(props: {
  readonly funds: Funds;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const { year, counties, allotments } = props.funds;
  const text = useMessages(messages);
  const { language } = useLanguage();
  const { client } = useSession();
  const [standing] = allotments;
  const [form, setForm] = useState(() => formOf(standing));
  const { isBusy, theirs, forgetTheirs, cause, save } = useSavingWhole<Standing>(
    'allotment-changed',
    standing?.version ?? 0,
  );
  useLeaveWarning(true);
  const kronor = (value: number): string => formatNumber(value, 0, language);
  const formatted = (value: number | undefined): string => (value === undefined ? '–' : kronor(value));
  const total = readKronor(form.total);
  const amounts = counties.map(({ county }) => [county, readKronor(form.counties[county] ?? '')] as const);
  const sum = amounts.reduce((all, [, amount]) => all + (amount || 0), 0);
  const isSound = Number.isInteger(total) && !amounts.some(([, amount]) => Number.isNaN(amount));
  const left = (total || 0) - sum;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (total === undefined) return;
    void save(async (expectedVersion) => {
      await client('POST /api/funds/{year}/allotments', {
        params: { year: String(year) },
        body: {
          total,
          counties: Object.fromEntries(amounts.filter(([, amount]) => amount !== undefined)) as Record<
            CountyId,
            number
          >,
          source: form.source,
          expectedVersion,
        },
      });
      props.onDone();
    });
  };

  return (
    <form className="section" aria-labelledby="fordela" onSubmit={submit}>
      <h2 id="fordela">{text.allotTitle(year)}</h2>
      <p>{text.allotHint}</p>
      <Amount
        id="medel-total"
        isFirst
        label={text.total}
        value={form.total}
        onChange={(value) => setForm({ ...form, total: value })}
      />
      <p>
        <button
          type="button"
          className="button"
          disabled={!Number.isInteger(total)}
          onClick={() =>
            setForm({
              ...form,
              counties: asTyped(
                inEqualParts(
                  total ?? 0,
                  counties.map(({ county }) => county as CountyId),
                ),
              ),
            })
          }
        >
          {text.equal}
        </button>
      </p>
      <div className="funds-amounts">
        {counties.map(({ county, name }) => (
          <Amount
            key={county}
            id={`medel-${county}`}
            label={name}
            value={form.counties[county] ?? ''}
            onChange={(value) => setForm({ ...form, counties: { ...form.counties, [county]: value } })}
          />
        ))}
      </div>
      <p role="status" className={left < 0 ? 'funds-remark' : ''}>
        {left < 0 ? text.tooMuch(kronor(-left)) : text.sum(kronor(sum), kronor(left))}
      </p>
      <div className="field">
        <label htmlFor="medel-beslut">{text.source}</label>
        <p className="small muted" id="medel-beslut-hint">
          {text.sourceHint}
        </p>
        <input
          id="medel-beslut"
          lang="sv"
          required
          maxLength={200}
          aria-describedby="medel-beslut-hint"
          value={form.source}
          onChange={({ target }) => setForm({ ...form, source: target.value })}
        />
      </div>
      {theirs && (
        <SavedMeanwhile
          title={text.conflict}
          theirs={theirs}
          onTake={() => {
            setForm(formOf(theirs));
            forgetTheirs();
          }}
        >
          <p>{text.version(kronor(theirs.total), Object.keys(theirs.counties).length)}</p>
          <ul>
            {counties
              .filter(({ county }) => theirs.counties[county] !== readKronor(form.counties[county] ?? ''))
              .map(({ county, name }) => (
                <li key={county}>{text.theirs(name, formatted(theirs.counties[county]))}</li>
              ))}
          </ul>
        </SavedMeanwhile>
      )}
      {cause !== undefined && <NotSaved title={text.notSaved} cause={cause} />}
      <p className="buttons">
        <button type="submit" className="button primary" disabled={isBusy || !isSound || left < 0}>
          {isBusy ? text.saving : text.save}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {text.cancel}
        </button>
      </p>
    </form>
  );
}

function Amount(props: {
  readonly isFirst?: true;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const text = useMessages(messages);
  const isWrong = Number.isNaN(readKronor(props.value));
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      <input
        id={props.id}
        {...(props.isFirst && { ref: takeFocus })}
        inputMode="numeric"
        autoComplete="off"
        className="number"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${props.id}-fel` : undefined}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
      {isWrong && (
        <p className="small funds-remark" id={`${props.id}-fel`}>
          {text.wholeKronor}
        </p>
      )}
    </div>
  );
}

function formOf(standing: Standing | undefined): Form {
  return {
    total: standing === undefined ? '' : typed(standing.total),
    counties: asTyped(standing?.counties ?? {}),
    source: standing?.source ?? '',
  };
}

function asTyped(amounts: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(amounts).map(([county, amount]) => [county, typed(amount)]));
}

/** In groups, as it may also be typed. */
function typed(kronor: number): string {
  return formatNumber(kronor, 0, 'sv');
}
