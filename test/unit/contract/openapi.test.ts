// The API's description: a change of the API shows as a change of the golden file.
import { describe, expect, it } from 'vitest';
import { declaredErrors } from '../../../functions/contract/declared-errors.ts';
import { describeApi } from '../../../functions/contract/openapi.ts';
import { routeList } from '../../../functions/contract/routes.ts';

const description = describeApi(routeList);
const operations = Object.values(description.paths).flatMap((path) => Object.values(path)) as Record<
  string,
  unknown
>[];

describe('the description of the API', () => {
  it('is as it was agreed', async () => {
    await expect(`${JSON.stringify(description, null, 2)}\n`).toMatchFileSnapshot(
      '../../golden/openapi.json',
    );
  });

  it('describes every route once, with its refusals', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.toSorted()).toEqual(routeList.map(({ id }) => id).toSorted());
    for (const route of routeList) {
      const described = JSON.stringify(operations[ids.indexOf(route.id)]?.['responses']);
      for (const code of declaredErrors(route)) expect(described).toContain(`\`${code}\``);
    }
  });

  it('refers to nothing that is not there, and has nothing that is not referred to', () => {
    const references = [
      ...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g),
    ].map(([, name]) => name);
    expect([...new Set(references)].sort()).toEqual(Object.keys(description.components.schemas).sort());
    expect(JSON.stringify(description)).not.toContain('$defs');
  });

  it('asks for a sign-in everywhere but on public routes', () => {
    const open = operations.filter(({ security }) => Array.isArray(security) && security.length === 0);
    const openData = open.filter(({ tags }) => JSON.stringify(tags) === '["open-data"]');
    expect(openData).toHaveLength(6);
    const others = open.filter((operation) => !openData.includes(operation));
    expect(others.map(({ operationId }) => operationId)).toEqual(['health', 'openapi', 'checkReceipt']);
  });

  it('names every parameter of every path', () => {
    for (const [path, methods] of Object.entries(description.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods) as {
        parameters?: { in: string; name: string }[];
      }[]) {
        expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named);
      }
    }
  });
});
