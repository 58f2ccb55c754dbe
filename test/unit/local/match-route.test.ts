// Finding the route that a request names.
import { describe, expect, it } from 'vitest';
import { routeList } from '../../../functions/contract/routes.ts';
import { matchRoute } from '../../../functions/local/gateway/match-route.ts';

describe('finding a route', () => {
  it('finds every route of the contract by its own path, with its parameters', () => {
    for (const route of routeList) {
      const match = matchRoute(route.method, route.path.replaceAll(/[{}]/g, ''));
      const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, name]);
      expect(match).toEqual({ kind: 'route', route, parameters: Object.fromEntries(names) });
    }
  });

  it('keeps the report and its PDF apart', () => {
    expect(matchRoute('GET', '/api/rounds/a/counties/19/report.pdf')).toMatchObject({
      route: { id: 'readReportPdf' },
    });
    expect(matchRoute('GET', '/api/rounds/a/counties/19/report')).toMatchObject({
      route: { id: 'readReport' },
    });
  });

  it('finds a plan’s documents beside the plan', () => {
    expect(matchRoute('GET', '/api/plans/19/2026-.docx')).toMatchObject({
      route: { id: 'readPlanDocx' },
      parameters: { county: '19', period: '2026-' },
    });
    expect(matchRoute('GET', '/api/plans/19/2026-')).toMatchObject({ route: { id: 'readPlan' } });
  });

  it('decodes parameters after it has split the path, so that an encoded slash stays in its segment', () => {
    expect(matchRoute('GET', '/api/receipts/a%2Fb%20%C3%A5')).toMatchObject({
      parameters: { receipt: 'a/b å' },
    });
  });

  it('answers HEAD where GET is answered', () => {
    expect(matchRoute('HEAD', '/api/health')).toMatchObject({ kind: 'route', route: { id: 'health' } });
  });

  it('names the methods of an address that is asked with another', () => {
    expect(matchRoute('DELETE', '/api/rounds')).toEqual({ kind: 'other-methods', allowed: ['GET', 'POST'] });
  });

  it.each(['/api/%zz', '/api/rounds/%E0%A4%A/responses', '/api/receipts/%'])('calls %s malformed', (path) => {
    expect(matchRoute('GET', path)).toEqual({ kind: 'malformed' });
  });

  it.each([
    '/api',
    '/api/',
    '/api/health/',
    '/api//health',
    '/api/receipts/',
    '/api/Health',
    `/api/${'a/'.repeat(4000)}`,
  ])('finds nothing at an address that is only like one', (path) =>
    expect(matchRoute('GET', path)).toEqual({ kind: 'none' }),
  );
});
