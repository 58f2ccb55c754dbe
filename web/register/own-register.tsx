// The own organisation's register: its rows, changed one at a time, and those that have been removed.
import { useRef, useState } from 'react';
import type { CallOutput } from '../../functions/contract/client.ts';
import type { Register, RowValues } from '../../functions/core/registers/register.ts';
import { useMarkSynthetic } from '../shared/frame/synthetic.tsx';
import { useMessages } from '../shared/language/language.tsx';
import { ShowLoaded } from '../shared/loading/show-loaded.tsx';
import { useLoaded } from '../shared/loading/use-loaded.ts';
import { Notice } from '../shared/notice.tsx';
import type { SurveyVersion } from '../shared/questionnaire.ts';
import { useMember } from '../shared/session/member.tsx';
import { useSession } from '../shared/session/session.tsx';
import { loadVersions, type Versions } from './load-versions.ts';
import { messages } from './messages.ts';
import { OwnRowCard } from './own-row-card.tsx';
import { RemovedRows } from './removed-rows.tsx';
import { RowForm } from './row-form.tsx';
import { nameOf } from './row-words.ts';
import { useOwnRows } from './use-own-rows.ts';

type Loaded = CallOutput<'GET /api/organisations/{org}/registers/{register}/rows'>;

export function OwnRegister({ register }: { readonly register: Register }) {
  const { client } = useSession();
  const org = useMember().current.organisation.id;
  const loading = useLoaded(`own register ${org} ${register}`, async (signal) => {
    const own = await client('GET /api/organisations/{org}/registers/{register}/rows', {
      params: { org, register },
      signal,
    });
    const refs = [own.surveyRef, ...own.rows.map(({ surveyRef }) => surveyRef)];
    return { own, versions: await loadVersions(client, refs, signal) };
  });
  return (
    <ShowLoaded of={loading} isPart>
      {({ own, versions }) => {
        const version = versions.get(own.surveyRef);
        return version && <Own register={register} own={own} version={version} versions={versions} />;
      }}
    </ShowLoaded>
  );
}

function Own(props: {
  readonly register: Register;
  readonly own: Loaded;
  /** The questionnaire that rows are written by. */
  readonly version: SurveyVersion;
  readonly versions: Versions;
}) {
  const { register, own, version, versions } = props;
  const text = useMessages(messages);
  const store = useOwnRows(register, version, own.rows);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useMarkSynthetic(own.rows.some(({ synthetic }) => synthetic));

  const shown = store.rows.filter(({ removed }) => !removed);
  const added = Object.keys(store.drafts).filter((id) => shown.every((row) => row.id !== id));
  const name = (values: RowValues) => nameOf(register, values) ?? text.noName;
  /** The button one worked from may have gone: the focus goes to the row, or to where rows are added. */
  const focusRow = (id: string) =>
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] h3`);
      (row ?? list.current?.querySelector<HTMLElement>('.register-add'))?.focus();
    });
  const settle = async (id: string, saving: Promise<boolean>, words: string) => {
    if (!(await saving)) return;
    setSaid(words);
    focusRow(id);
  };
  const saveDraft = (id: string) =>
    settle(id, store.save(id), text.saved(name(store.toValues(store.drafts[id]?.form ?? {}))));
  const cancel = (id: string) => {
    store.drop(id);
    focusRow(id);
  };

  return (
    <div ref={list}>
      {!own.may.write && (
        <Notice tone="info" title={text.readOnly}>
          <p>{text.readOnlyHint}</p>
        </Notice>
      )}
      <h2 className="register-count">{text.found[register](shown.length)}</h2>
      <p className="hidden-text" role="status">
        {said}
      </p>
      {shown.length === 0 && added.length === 0 && <p>{text.noneOwn[register]}</p>}
      <ul className="register-rows">
        {shown.map((row) => (
          <li key={row.id} className="register-row-card" data-row={row.id}>
            {store.drafts[row.id] === undefined ? (
              <OwnRowCard
                register={register}
                row={row}
                version={versions.get(row.surveyRef) ?? version}
                store={store}
                mayWrite={own.may.write}
                onRemove={() =>
                  void settle(row.id, store.remove(row), text.wasRemoved(name(row.values as RowValues)))
                }
              />
            ) : (
              <RowForm
                id={row.id}
                title={text.form(name(row.values as RowValues))}
                register={register}
                version={version}
                store={store}
                onSave={() => void saveDraft(row.id)}
                onCancel={() => cancel(row.id)}
                onSettled={() => focusRow(row.id)}
              />
            )}
          </li>
        ))}
        {added.map((id) => (
          <li key={id} className="register-row-card" data-row={id}>
            <RowForm
              id={id}
              title={text.newRow[register]}
              register={register}
              version={version}
              store={store}
              onSave={() => void saveDraft(id)}
              onCancel={() => cancel(id)}
              onSettled={() => focusRow(id)}
            />
          </li>
        ))}
      </ul>
      {own.may.write && (
        <div className="buttons">
          <button type="button" className="button register-add" onClick={() => store.add()}>
            {text.add[register]}
          </button>
        </div>
      )}
      <RemovedRows
        register={register}
        store={store}
        version={version}
        mayWrite={own.may.write}
        onPutBack={(row) =>
          void settle(row.id, store.putBack(row), text.wasPutBack(name(row.values as RowValues)))
        }
      />
    </div>
  );
}
