// The log: read by month, filtered, paged, as a file; and written once.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId, roundId } from '../../../functions/core/ids.ts';
import { auditAction, readAuditPage } from '../../../functions/storage/audit.ts';
import type { AuditEntry } from '../../../functions/storage/entities/audit.ts';
import { transact } from '../../../functions/storage/transaction.ts';
import { newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson } from '../../support/people.ts';
import { newTable } from '../../support/table.ts';

let engine: TestEngine;
let api: TestApi;
let admin: string;

beforeAll(async () => {
  engine = await startEngine();
  api = newApi(await newTable(engine));
  admin = await addPerson(api.table, 'national-admin', 'se');
});
afterAll(() => engine.stop());

const log = (entry: AuditEntry) => transact(api.table, [auditAction(api.table, entry)]);
const read = (query: Record<string, string>, as = admin) => api.call('readAudit', { as, query });

function entry(id: string, more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id,
    at: '2026-09-10T10:00:00.000Z',
    person: personId('signatory-1980'),
    action: 'response-submitted',
    target: { organisation: '1980', round: roundId('r') },
    ...more,
  };
}

describe('an entry of the log', () => {
  it('is never written over', async () => {
    const first = entry('en', { at: '2026-08-10T10:00:00.000Z' });
    expect(await log(first)).toBe('committed');
    expect(await log({ ...first, action: 'response-declined' })).toBe('refused');
    expect((await read({ month: '2026-08' })).body.entries).toMatchObject([{ action: 'response-submitted' }]);
  });

  it('names people as others see them, also when they have left or never were members', async () => {
    const month = '2026-07';
    const at = (day: number) => `${month}-${String(day).padStart(2, '0')}T10:00:00.000Z`;
    await addPerson(api.table, 'signatory', '1980', {
      displayName: 'Enhetschef',
      withdrawnAt: '2026-11-01T00:00:00.000Z',
    });
    await log(entry('ett', { at: at(2) }));
    await log(entry('två', { at: at(1), person: personId('ingen') }));
    expect((await read({ month })).body.entries).toMatchObject([
      { person: { id: 'signatory-1980', name: 'Enhetschef' }, about: 'Västerås' },
      { person: { id: 'ingen' } },
    ]);
  });

  it('does not give an invitation’s code away', async () => {
    const code = `1980.${'a'.repeat(22)}`;
    await log(
      entry('kod', {
        at: '2026-06-01T10:00:00.000Z',
        action: 'person-invited',
        target: { invitation: code },
      }),
    );
    expect((await read({ month: '2026-06' })).body.entries[0].target).toEqual({ invitation: 'aaaa…' });
  });
});

describe('the log', () => {
  it('is read a page at a time, newest first, and filtered on the way', async () => {
    const month = '2026-05';
    const numbers = Array.from({ length: 205 }, (_, number) => number);
    const two = (number: number) => String(number).padStart(2, '0');
    await Promise.all(
      numbers.map((number) =>
        log(
          entry(`e${number}`, {
            at: `${month}-03T10:${two(Math.floor(number / 60))}:${two(number % 60)}.000Z`,
            action: number === 0 ? 'response-declined' : 'response-submitted',
            target: number % 2 === 0 ? { organisation: '1980' } : { county: '01' },
          }),
        ),
      ),
    );
    const first = (await read({ month })).body;
    expect(first.entries).toHaveLength(200);
    const rest = (await read({ month, cursor: first.next })).body;
    expect(rest.entries.map(({ id }: { id: string }) => id)).toEqual(['e4', 'e3', 'e2', 'e1', 'e0']);
    expect(rest).not.toHaveProperty('next');

    const declined = (await read({ month, action: 'response-declined' })).body;
    expect(declined).toMatchObject({ entries: [], next: first.next });
    expect(
      (await read({ month, action: 'response-declined', cursor: first.next })).body.entries,
    ).toHaveLength(1);
    expect((await read({ month, about: '01', cursor: first.next })).body.entries).toHaveLength(2);
    expect((await read({ month, person: 'någon annan', cursor: first.next })).body.entries).toEqual([]);

    const csv = await api.call('readAuditCsv', { as: admin, query: { month, about: '1980' } });
    expect(lines(csv.body)).toHaveLength(1 + 103);
  });

  it('is of a county’s own meetings for the county, and of the nation’s rounds, releases, funds and meetings for the nation', async () => {
    const month = '2026-03';
    const targets = {
      'meeting-saved': { network: '19', meeting: 'm1', version: '1' },
      'round-opened': { round: 'r' },
      'survey-released': { survey: 'mognad@2026-1', hash: 'a' },
      'funds-allotted': { year: '2026', version: '1' },
      'report-established': { round: 'r', county: '19', edition: '1' },
    } as const;
    for (const [at, [action, target]] of Object.entries(targets).entries())
      await log(
        entry(action, {
          at: `${month}-01T10:00:0${at}.000Z`,
          action: action as AuditEntry['action'],
          target,
        }),
      );
    await log(
      entry('rikets', {
        at: `${month}-01T11:00:00.000Z`,
        action: 'meeting-saved',
        target: { network: 'se', meeting: 'm2', version: '1' },
      }),
    );
    const about = async (place: string) =>
      (await read({ month, about: place })).body.entries.map((one: { id: string; about: string }) => [
        one.id,
        one.about,
      ]);
    expect(await about('19')).toEqual([
      ['report-established', 'Västmanlands län'],
      ['meeting-saved', 'Västmanlands län'],
    ]);
    expect(await about('se')).toEqual([
      ['rikets', 'Riket'],
      ['funds-allotted', 'Riket'],
      ['survey-released', 'Riket'],
      ['round-opened', 'Riket'],
    ]);
    expect(await about('1980')).toEqual([]);
  });

  it('as a file begins with a byte order mark, runs no formula and takes the separator that is asked for', async () => {
    const month = '2026-04';
    await addPerson(api.table, 'coordinator', '1984', { displayName: '=1+1;"x"' });
    await log(entry('fil', { at: `${month}-01T10:00:00.000Z`, person: personId('coordinator-1984') }));
    const file = async (separator: string) =>
      (await api.call('readAuditCsv', { as: admin, query: { month, separator } })).body;
    const [heading, row] = lines(await file('semicolon'));
    expect(heading).toBe('\uFEFFTid (UTC);Tid i Sverige;Vem;Personens id;Händelse;Kod;Gäller;Uppgifter');
    expect(row).toContain('2026-04-01T10:00:00.000Z;2026-04-01 12:00;"\'=1+1;""x""";coordinator-1984;');
    expect(lines(await file('comma'))[0]).toContain('Tid (UTC),Tid i Sverige');
  });

  it('says of its file what is in it, chosen how, until when, and by which checksum', async () => {
    const month = '2026-02';
    await addPerson(api.table, 'signatory', '1981', { displayName: '=Enhetschef' });
    const person = personId('signatory-1981');
    for (const second of [1, 2, 3])
      await log(entry(`m${second}`, { at: `${month}-01T10:00:0${second}.000Z`, person }));
    await log(entry('annan', { at: `${month}-01T10:00:04.000Z` }));
    const query = { month, person, action: 'response-submitted', about: '1980', separator: 'comma' };
    const file = async (more: Record<string, string>) =>
      Buffer.from(
        (await api.call('readAuditCsv', { as: admin, query: { ...query, ...more } })).body,
        'base64',
      );
    const about = async (until: string) => (await file({ until, table: 'manifest' })).toString('utf8');
    const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

    const until = `${month}-01T10:00:02.000Z`;
    const manifest = await about(until);
    for (const fact of [
      '"Månad, efter klockan i Sverige",2026-02',
      `Till och med (UTC),${until}`,
      '"nej, mer kan ha kommit till senare"',
      'Urval: händelse,Skickade in ett svar (response-submitted)',
      "Urval: person,'=Enhetschef (signatory-1981)",
      'Urval: gäller,Västerås (1980)',
      'Rader i ”Logg”,2',
      'Kolumner i ”Logg”,8',
      `Kontrollsumma för ”Logg” som CSV med komma (SHA-256),${sumOf(await file({ until }))}`,
      `som CSV med semikolon (SHA-256),${sumOf(await file({ until, separator: 'semicolon' }))}`,
    ])
      expect(manifest).toContain(fact);

    // What happens afterwards is in another file, and a file that lost its last row is not the one it tells of.
    await log(entry('senare', { at: `${month}-01T10:00:03.500Z`, person }));
    expect(await about(until)).toBe(manifest);
    const whole = await file({ until });
    const cut = whole.subarray(0, whole.lastIndexOf('\r\n', whole.length - 3) + 2);
    expect(lines(cut.toString('base64'))).toHaveLength(2);
    expect(manifest).not.toContain(sumOf(cut));

    // The months of a clock that has gone on are over; nobody gets a file that is said to reach beyond now.
    const over = await about('2999-01-01T00:00:00.000Z');
    expect(over).toContain('Rader i ”Logg”,4');
    expect(over).toContain('Månaden är slut,ja');
    expect(over).toMatch(/Till och med \(UTC\),2026-11-22T/);
    const everything = await api.call('readAuditCsv', { as: admin, query: { month, table: 'manifest' } });
    expect(lines(everything.body)).toContain('Urval: person;alla');
    expect(lines(everything.body)).toContain('Rader i ”Logg”;5');
  });

  it('is read by the months of the clock in Sweden, over their ends too', async () => {
    const times = {
      'sist i januari': '2025-01-31T22:59:59.999Z',
      'först i februari': '2025-01-31T23:00:00.000Z',
      'sist i februari': '2025-02-28T22:59:59.999Z',
      'först i mars': '2025-02-28T23:00:00.000Z',
    };
    await Promise.all(Object.entries(times).map(([id, at]) => log(entry(id, { at }))));
    const ids = async (query: Record<string, string>) =>
      (await read(query)).body.entries.map(({ id }: { id: string }) => id);
    expect(await ids({ month: '2025-02' })).toEqual(['sist i februari', 'först i februari']);
    expect(await ids({ month: '2025-01' })).toEqual(['sist i januari']);
    expect(await ids({ month: '2025-03' })).toEqual(['först i mars']);
    const [next] = (await readAuditPage(api.table, '2025-02', { limit: 1 })).entries;
    const cursor = `${next?.at}#${next?.id}`;
    expect(await ids({ month: '2025-02', cursor })).toEqual(['först i februari']);
    const last = `${times['först i februari']}#först i februari`;
    expect((await read({ month: '2025-02', cursor: last })).body).toEqual({
      entries: [],
      readAt: expect.any(String),
    });
    expect(
      lines((await api.call('readAuditCsv', { as: admin, query: { month: '2025-02' } })).body),
    ).toHaveLength(3);
    expect((await read({ month: '2099-12' })).body).toEqual({ entries: [], readAt: expect.any(String) });
  });

  it('refuses what is no month, action, place or place to go on from', async () => {
    for (const query of [
      {},
      { month: '2026-13' },
      { month: '2026-11#' },
      { month: '2026-11', action: 'röjd' },
      { month: '2026-11', about: '../1980' },
      { month: '2026-11', cursor: '2026-10-01T00:00:00.000Z#x' },
      { month: '2026-11', cursor: '2026-11-30T23:00:00.000Z#x' },
      { month: '2026-11', cursor: '2026-10-31T22:59:59.999Z#x' },
      { month: '2026-11', mer: 'x' },
    ])
      expect([query, (await read(query as Record<string, string>)).status]).toEqual([query, 400]);
  });

  it('is for administrators alone', async () => {
    for (const [role, unit] of [
      ['national-analyst', 'se'],
      ['county-lead', '19'],
      ['signatory', '1982'],
    ] as const) {
      const as = await addPerson(api.table, role, unit);
      expect((await read({ month: '2026-11' }, as)).status).toBe(403);
      const file = await api.call('readAuditCsv', { as, query: { month: '2026-11' } });
      expect(file.status).toBe(403);
    }
  });
});

/** A document comes as base64, as API Gateway wants it. */
function lines(body: string): string[] {
  return Buffer.from(body, 'base64').toString('utf8').trimEnd().split('\r\n');
}
