// The synthesised API is the contract's list of routes, neither more nor less.
import { beforeAll, describe, expect, it } from 'vitest';
import { apiFunctions } from '../../functions/contract/groups.ts';
import { routeList } from '../../functions/contract/routes.ts';
import { stageNames } from '../../infra/stages.ts';
import { at } from './support/cloud-formation.ts';
import { type Synthesised, synthesise } from './support/synthesised.ts';

let system: Synthesised;
beforeAll(() => {
  system = synthesise();
});

describe.each(stageNames)('the API of %s', (stage) => {
  const routes = () => system.resources(stage, 'AWS::ApiGatewayV2::Route');
  const keyOf = (properties: unknown) => String(at(properties, 'RouteKey'));

  it('has each route of the contract once, and no other', () => {
    const wanted = routeList.map(({ method, path }) => `${method} ${path}`);
    expect(
      routes()
        .map(({ properties }) => keyOf(properties))
        .toSorted(),
    ).toEqual(wanted.toSorted());
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  it('asks for a token on every route that is not marked public', () => {
    for (const { method, path, action } of routeList) {
      const route = routes().find(({ properties }) => keyOf(properties) === `${method} ${path}`);
      expect(route?.properties, path).toMatchObject(
        action === 'public'
          ? { AuthorizationType: 'NONE' }
          : { AuthorizationType: 'JWT', AuthorizerId: 'SignedIn', AuthorizationScopes: ['openid'] },
      );
      if (action === 'public') expect(at(route?.properties, 'AuthorizerId')).toBeUndefined();
    }
  });

  it("trusts its own issuer's tokens for its own client alone", () => {
    const [authorizer, ...others] = system.resources(stage, 'AWS::ApiGatewayV2::Authorizer');
    expect(others).toEqual([]);
    expect(authorizer?.properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: 'https://cognito-idp.eu-north-1.amazonaws.com/People', Audience: ['Web'] },
    });
  });

  it('sends each route to the function of its group', () => {
    const integrations = system.resources(stage, 'AWS::ApiGatewayV2::Integration');
    expect(integrations).toHaveLength(Object.keys(apiFunctions).length);
    for (const { method, path, group } of routeList) {
      const route = routes().find(({ properties }) => keyOf(properties) === `${method} ${path}`);
      const target = String(at(route?.properties, 'Target')).replace('integrations/', '');
      const integration = integrations.find(({ id }) => id === target);
      expect(integration?.properties, path).toMatchObject({
        IntegrationUri: `${group.replaceAll('-', '')}Function.Arn`,
        PayloadFormatVersion: '2.0',
      });
    }
  });

  it('lets API Gateway call a function for its own routes only', () => {
    const permissions = system
      .resources(stage, 'AWS::Lambda::Permission')
      .map(({ properties }) => properties);
    const wanted = routeList.map(({ group, path }) => ({
      Action: 'lambda:InvokeFunction',
      FunctionName: `${group.replaceAll('-', '')}Function.Arn`,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: `arn:aws:execute-api:eu-north-1:444455556666:Api/*/*${path}`,
    }));
    expect(permissions).toHaveLength(wanted.length);
    expect(permissions).toEqual(expect.arrayContaining(wanted));
  });

  it('is throttled, and logs routes and outcomes without anything about a person', () => {
    const [apiStage] = system.resources(stage, 'AWS::ApiGatewayV2::Stage');
    expect(Number(at(apiStage?.properties, 'DefaultRouteSettings.ThrottlingRateLimit'))).toBeGreaterThan(0);
    const logged = Object.values(JSON.parse(String(at(apiStage?.properties, 'AccessLogSettings.Format'))));
    expect(logged).toContain('$context.routeKey');
    for (const variable of logged) {
      expect(variable).not.toMatch(
        /identity|claims|principal|\$context\.path|querystring|userAgent|sourceIp/i,
      );
    }
  });
});
