// Sections lent, taken back and left behind in the middle of the answering, and what is said beside it.
import { ask, type Dealing } from './dealings.ts';
import type { Questions } from './writer.ts';

/** The Swedish day on which a run begins; it ends within seconds or minutes, with midnight. */
export const firstDay = '2026-11-22';

const colleagues = ['siv', 'cia', 'rut', 'ola'] as const;
/** Those who look after the organisation try oftener: one of them must stay. */
const leavers = ['siv', 'siv', 'cia', 'cia', 'rut', 'ola'] as const;

/** Lends or takes back a section, for good or until midnight. */
export const lend =
  ({ sections }: Questions) =>
  ({ client, params: { org }, rolls }: Dealing): Promise<unknown> => {
    const person = rolls.pick(['rut', 'ola']);
    const section = rolls.pick(sections);
    const kind = rolls.isLucky(0.75) ? 'answer' : 'second-opinion';
    const until = rolls.isLucky(0.4) ? { until: firstDay } : {};
    const body = rolls.isLucky(0.5)
      ? { person, lend: [{ section, kind, ...until } as const] }
      : { person, takeBack: [{ section, kind } as const] };
    return ask(rolls, () => client('POST /api/organisations/{org}/loans', { params: { org }, body }));
  };

/** Somebody leaves, and somebody may get all that they had. */
export const depart = (dealing: Dealing): Promise<unknown> => {
  const { rolls } = dealing;
  const person = rolls.pick(leavers);
  const heirs = colleagues.filter((one) => one !== person);
  return leave(dealing, person, rolls.isLucky(0.4) ? rolls.pick(heirs) : undefined);
};

/** Leaves, and hands nothing over. */
export const walkOut = (dealing: Dealing): Promise<unknown> => leave(dealing, dealing.person, undefined);

function leave({ client, params: { org }, rolls }: Dealing, person: string, handOverTo: string | undefined) {
  const body = { person, ...(handOverTo !== undefined && { handOverTo }) };
  return ask(rolls, () => client('POST /api/organisations/{org}/departures', { params: { org }, body }));
}

const response = '/api/rounds/{round}/responses/{org}/{survey}' as const;

/** Tries to write in any section, lent or not, without the web in between. */
export const trespass =
  ({ all }: Questions) =>
  async ({ person, client, params, rolls, ledger }: Dealing): Promise<void> => {
    const changes = [...new Set([rolls.pick(all), rolls.pick(all)])].map((question) => ({
      question,
      value: 4,
      comment: `${person} ${ledger.newNumber()}`,
      expectedVersion: rolls.below(3),
    }));
    for (const { question, comment, expectedVersion } of changes)
      ledger.wants(person, question, comment, expectedVersion);
    await ask(rolls, () => client(`PATCH ${response}/answers`, { params, body: { changes } }));
  };

export const opinionMark = 'beside';

/** Says what they would answer, where they have been asked. */
export const giveOpinion =
  ({ sectionOf }: Questions) =>
  async ({ person, client, params, rolls, ledger }: Dealing): Promise<void> => {
    const known = await ask(rolls, () => client(`GET ${response}/opinions`, { params }));
    if (known === undefined) return;
    const asked = [...sectionOf].filter(([, section]) => known.sections.includes(section));
    if (asked.length === 0) return;
    const [question] = rolls.pick(asked);
    const own = known.opinions.find((opinion) => opinion.isOwn && opinion.question === question);
    const comment = `${opinionMark} ${person} ${ledger.newNumber()}`;
    const change = { question, value: rolls.below(5), comment, expectedVersion: own?.version ?? 0 };
    const taken = await ask(rolls, () =>
      client(`PATCH ${response}/opinions`, { params, body: { changes: [change] } }),
    );
    const [result] = taken?.results ?? [];
    if (result?.ok === true) ledger.opinions.push({ person, question, version: result.version });
  };
