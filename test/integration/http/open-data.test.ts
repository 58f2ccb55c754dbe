// Open data through the real handlers: what is published when, to whom, and how a reader knows that a file is whole.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteId } from '../../../functions/contract/routes.ts';
import { countyId, roundId } from '../../../functions/core/ids.ts';
import { type Answered, newApi, type TestApi } from '../../support/api.ts';
import { startEngine, type TestEngine } from '../../support/engine.ts';
import { addPerson, addRound, openRound } from '../../support/people.ts';
import { inHousing, submitAnswers } from '../../support/submit-answers.ts';
import { newTable } from '../../support/table.ts';

const vastmanlands = ['1904', '1907', '1960', '1961', '1962', '1980'];
const dalarnas = ['2021', '2023', '2026', '2029', '2031'];
const counties = ['09', '10', '19', '20'].map(countyId);
const open = '2026-11-22T10:00:00.000Z';
const closed = '2026-12-20T10:00:00.000Z';

let engine: TestEngine;
let api: TestApi;
let round: string;

beforeAll(async () => {
  engine = await startEngine();
  const table = await newTable(engine);
  api = newApi(table);
  await addPerson(table, 'national-admin', 'se');
  for (const org of ['0980', '1060', ...vastmanlands, ...dalarnas]) await addPerson(table, 'signatory', org);
  const scope = { counties, kinds: ['municipality'] } as const;
  round = await addRound(table, openRound('publicerad', { scope }));
  await addRound(table, openRound('opublicerad', { scope }));
}, 60_000);
afterAll(() => engine.stop());

async function submit(org: string, values: readonly number[]) {
  api.setTime(open);
  await submitAnswers(api, { round, org, survey: 'behovsinventering' }, inHousing(values));
}

async function letNationSee(given: boolean, expectedVersion: number) {
  const call = { as: 'signatory-0980', params: { org: '0980' }, body: { given, expectedVersion } };
  expect((await api.call('changeNationalConsent', call)).status).toBe(200);
}

async function recount(at: string) {
  api.setTime(at);
  for (const county of counties) await api.recompute({ round: roundId(round), county });
}

const read = (route: RouteId, more: Parameters<TestApi['call']>[1] = {}): Promise<Answered> =>
  api.call(route, { params: { round }, ...more });
type Read = Answered['body'];
const scoreOf = (body: Read, place: string) =>
  body.figures.find((one: Read) => one.place === place && one.measure === 'score' && one.item === 'boende')
    ?.figure;
const suppressed = { status: 'absent', mark: 'suppressed' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (csv: Answered) => Buffer.from(csv.body, 'base64');
const linesOf = (csv: Answered, between = ',') =>
  bytesOf(csv)
    .toString('utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(between));

describe('open data', () => {
  it('is nothing before the nation has established a round', async () => {
    for (const [at, org] of vastmanlands.entries()) await submit(org, [at % 3, 3, (at + 1) % 5, 2]);
    for (const [at, org] of dalarnas.entries()) await submit(org, [2, at, 1, (at + 3) % 5]);
    await submit('1060', [0, 4, 4, 4]);
    await submit('0980', [4, 1, 1, 1]);
    await letNationSee(true, 0);
    // As the stream does while answers come in: what is first counted after the closing waits for two more.
    await recount('2026-12-14T12:00:00.000Z');
    await recount(closed);
    expect(await api.publish(round)).toBe('done');
    const { status, body } = await read('listOpenData');
    expect([status, body.rounds]).toEqual([200, []]);
    expect(body).toMatchObject({ publisher: 'En myndighet', contact: 'oppnadata@example.com' });
    expect((await read('readOpenData')).body.code).toBe('not-published');
    const { body: catalogue } = await read('readOpenDataCatalogue');
    expect(catalogue['dcat:dataset']).toEqual([]);
    expect(catalogue['dcterms:issued']).toBeUndefined();
  });

  it('waits while figures that are new may not be read yet', async () => {
    const call = { as: 'national-admin-se', params: { round }, body: { status: 'established' } };
    expect((await api.call('changeRound', call)).status).toBe(200);
    api.setTime('2026-12-15T00:00:30.000Z');
    expect(await api.publish(round)).toBe('not-yet');
    expect((await read('listOpenData')).body.rounds).toEqual([]);
  });

  it('is published once the round is established, as what everybody may see', async () => {
    await recount(closed);
    expect(await api.publish(round)).toBe('done');
    const { body } = await read('readOpenData');
    const { body: national } = await api.call('readComparison', {
      as: 'national-admin-se',
      params: { round },
    });
    const boende = national.figures.areas.find(({ area }: Read) => area === 'boende');
    const inNation = (code: string) => boende.counties.find(({ county }: Read) => county === code).score;
    expect(scoreOf(body, '19')).toEqual(inNation('19'));
    expect(scoreOf(body, '20')).toEqual(inNation('20'));
    expect(inNation('09').status).toBe('shown');
    expect(scoreOf(body, '09')).toEqual(suppressed);
    expect(scoreOf(body, '10')).toEqual(suppressed);
    expect(scoreOf(body, '01')).toEqual({ status: 'absent', mark: 'not-asked' });
    expect(scoreOf(body, 'SE')).toMatchObject({ valid: 44, countiesLeftOut: 2 });
    expect(boende.nation.score.valid).toBe(48);
    expect(
      body.counties.map(({ standing }: Read) => standing).filter((one: string) => one !== 'not-asked'),
    ).toEqual(['one-municipality', 'too-few', 'shown', 'shown']);
    expect(body.organisations).toEqual({ inScope: 31, responded: 13 });
  });

  it('says nothing of how municipalities lie, nor of anybody by name', async () => {
    const { body } = await read('readOpenData');
    const text = JSON.stringify(body);
    expect(text).not.toContain('counts');
    expect(text).not.toContain('spread');
    for (const name of ['Västerås', 'Karlskrona', '"0980"', 'populationShare'])
      expect(text).not.toContain(name);
  });

  it('is never changed afterwards: not by a withdrawn consent, nor by running again', async () => {
    const before = await read('readOpenData');
    await letNationSee(false, 1);
    await recount('2026-12-21T10:00:00.000Z');
    expect(await api.publish(round)).toBe('done');
    const after = await read('readOpenData');
    expect(after.body).toEqual(before.body);
    expect(after.headers['etag']).toBe(before.headers['etag']);
  });

  it('lists the round with its versions and files', async () => {
    const { body } = await read('listOpenData');
    expect(body.rounds).toHaveLength(1);
    expect(body.rounds[0]).toMatchObject({
      round,
      synthetic: true,
      rules: { weights: '2026-1', disclosure: '2026-1', inventory: 'behovsinventering@2026-1' },
      files: [
        '/api/open-data/rounds/publicerad',
        '/api/open-data/rounds/publicerad/figures.csv',
        '/api/open-data/rounds/publicerad/counties.csv',
      ],
    });
    expect((await read('readOpenData', { params: { round: 'opublicerad' } })).body.code).toBe(
      'not-published',
    );
  });
});

describe('a file of open data', () => {
  it('may be kept by anybody, and is not sent again to who has it', async () => {
    for (const route of [
      'readOpenData',
      'readOpenDataFigures',
      'readOpenDataManifest',
      'listOpenData',
    ] as const) {
      const { status, headers } = await read(route);
      expect(status).toBe(200);
      expect(String(headers['cache-control'])).toMatch(/^public, max-age=\d+$/);
      const etag = String(headers['etag']);
      expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
      for (const held of [etag, `W/${etag}`, `"another", ${etag}`, '*']) {
        const again = await read(route, { headers: { 'if-none-match': held } });
        expect([again.status, again.body, again.headers['etag']]).toEqual([304, undefined, etag]);
        expect(again.headers['content-type']).toBeUndefined();
      }
      expect((await read(route, { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
    }
  });

  it('is as the manifest says, to the byte', async () => {
    const { body: manifest } = await read('readOpenDataManifest');
    const json = await read('readOpenData');
    const figures = bytesOf(await read('readOpenDataFigures'));
    const counties = bytesOf(await read('readOpenDataCounties'));
    const sent = [Buffer.from(JSON.stringify(json.body)), figures, counties];
    expect(manifest.files.map(({ sha256: sum }: Read) => sum)).toEqual(sent.map(sha256));
    expect(manifest.files.map(({ bytes }: Read) => bytes)).toEqual(sent.map((one) => one.length));
    // The ETag is the very checksum: who has both needs no manifest.
    expect(json.headers['etag']).toBe(`"${manifest.files[0].sha256}"`);
    // A file that was cut off is another.
    expect(sha256(figures.subarray(0, figures.length - 2))).not.toBe(manifest.files[1].sha256);
    const { all, ...marks } = manifest.figures;
    expect(all).toBe(json.body.figures.length);
    expect(Object.values<number>(marks).reduce((sum, one) => sum + one, 0)).toBe(all);
    expect(marks.suppressed).toBeGreaterThan(0);
  });

  it('holds every figure, as CSV in two ways', async () => {
    const { body } = await read('readOpenData');
    const [head, ...rows] = linesOf(await read('readOpenDataFigures'));
    const { body: manifest } = await read('readOpenDataManifest');
    expect(head).toEqual(manifest.files[1].columns.map(({ name }: Read) => name));
    expect(rows).toHaveLength(body.figures.length);
    const at = (name: string) => head?.indexOf(name) ?? -1;
    for (const [place, { figure, ...one }] of body.figures.entries()) {
      const row = rows[place] ?? [];
      expect([row[at('place')], row[at('measure')], row[at('item')]]).toEqual([
        one.place,
        one.measure,
        one.item ?? '',
      ]);
      const value = figure.status === 'shown' ? String(figure.value) : '';
      expect([row[at('value')], row[at('mark')]]).toEqual([value, figure.mark ?? '']);
    }
    const forExcel = linesOf(await read('readOpenDataFigures', { query: { separator: 'semicolon' } }), ';');
    expect(forExcel).toHaveLength(rows.length + 1);
    const decimal = rows.findIndex((row) => row[at('value')]?.includes('.'));
    expect(forExcel[decimal + 1]?.[at('value')]).toBe(rows[decimal]?.[at('value')]?.replace('.', ','));
  });

  it('is refused in words where the address makes no sense', async () => {
    const wrong = await read('readOpenDataFigures', { query: { separator: 'tab' } });
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-request']);
    for (const bad of ['../hemligt', '__proto__', '=1+1', 'x'.repeat(500), 'a#b']) {
      const { status, body } = await read('readOpenData', { params: { round: bad } });
      expect([status, body.code]).toEqual([400, 'invalid-request']);
    }
    const inherited = await read('readOpenData', { params: { round: 'constructor' } });
    expect(inherited.body.code).toBe('not-published');
    expect(inherited.body.titles.sv).toBe('Omgången är inte publicerad som öppna data.');
  });
});

describe('the catalogue', () => {
  it('is DCAT-AP-SE in JSON-LD, with what the stage says of publisher, licence and contact', async () => {
    const { body, headers } = await read('readOpenDataCatalogue');
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect(body['@type']).toBe('dcat:Catalog');
    expect(body['dcterms:publisher']).toEqual({
      '@id': 'https://lagesbild.example/oppna-data#utgivare',
      '@type': 'foaf:Agent',
      'foaf:name': 'En myndighet',
      'dcterms:type': { '@id': 'http://purl.org/adms/publishertype/NationalAuthority' },
    });
    const [dataset] = body['dcat:dataset'];
    expect(dataset['@type']).toBe('dcat:Dataset');
    expect(dataset['dcterms:temporal']).toMatchObject({
      'dcat:startDate': { '@type': 'xsd:date', '@value': '2026-11-01' },
      'dcat:endDate': { '@type': 'xsd:date', '@value': '2026-12-15' },
    });
    expect(dataset['dcat:contactPoint']['vcard:hasEmail']).toEqual({ '@id': 'mailto:oppnadata@example.com' });
    const formats = dataset['dcat:distribution'].map((one: Read) => one['dcterms:format']);
    expect(formats).toEqual(['application/json', 'text/csv']);
    for (const one of dataset['dcat:distribution']) {
      expect(one['dcterms:license']).toEqual({ '@id': 'http://creativecommons.org/publicdomain/zero/1.0/' });
      expect(one['dcat:downloadURL']['@id']).toMatch(/^https:\/\/lagesbild\.example\/api\/open-data\//);
    }
  });

  it('names every resource by an absolute address and every property in a vocabulary that it declares', async () => {
    const { body } = await read('readOpenDataCatalogue');
    const { '@context': context, ...rest } = body;
    const visit = (value: Read): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, member] of Object.entries<Read>(value)) {
          if (key === '@id') expect(member).toMatch(/^(https?:\/\/|mailto:)[^\s]+$/);
          else if (!key.startsWith('@')) expect(Object.keys(context)).toContain(key.split(':')[0]);
          visit(member);
        }
      }
    };
    visit(rest);
  });
});
