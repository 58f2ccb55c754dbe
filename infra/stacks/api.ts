// The API: one function per group of routes, and the contract's routes one by one. What is not listed does not exist.
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  type HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { apiFunctions } from '../../functions/contract/groups.ts';
import { openDataDefaults } from '../../functions/contract/open-data-settings.ts';
import type { Group } from '../../functions/contract/route.ts';
import { routeList } from '../../functions/contract/routes.ts';
import { explainFindings } from '../constructs/explain-findings.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { tableStatements } from '../constructs/table-access.ts';
import type { StageContext } from '../stage-context.ts';
import type { StoredData } from './data.ts';

export interface ApiStackProps {
  readonly stored: StoredData;
  readonly operationsKey: IKey;
  readonly api: HttpApi;
  readonly issuer: string;
  readonly clientId: string;
  readonly userinfoUrl: string;
  readonly siteUrl: string;
}

const publicRouteFindings = {
  'AwsSolutions-APIG4':
    'Marked public in the contract: it says nothing about anyone, and is answered before sign-in.',
};

function openDataEnvironment({ openData = {} }: StageContext['deployment']) {
  return {
    OPEN_DATA_PUBLISHER: openData.publisher ?? openDataDefaults.publisher,
    OPEN_DATA_PUBLISHER_TYPE: openData.publisherType ?? '',
    OPEN_DATA_LICENCE: openData.licence ?? openDataDefaults.licence,
    OPEN_DATA_CONTACT: openData.contact ?? '',
  };
}

export class ApiStack extends Stack {
  readonly functions: readonly ServiceFunction[];

  constructor(scope: Construct, context: StageContext, props: ApiStackProps) {
    super(scope, 'Api', context.stackProps('api', "The API's routes and functions."));
    const byGroup = Object.entries(apiFunctions).map(([group, spec]) => {
      const lambda = new ServiceFunction(this, {
        context,
        name: group,
        spec,
        environment: {
          TABLE_NAME: props.stored.tableName,
          USERINFO_URL: props.userinfoUrl,
          SITE_URL: props.siteUrl,
          ...openDataEnvironment(context.deployment),
        },
        statements: tableStatements(props.stored, spec.table),
        logKey: props.operationsKey,
        logRemoval: context.settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      });
      return [group as Group, lambda] as const;
    });
    this.functions = byGroup.map(([, lambda]) => lambda);

    const integrations = new Map(
      byGroup.map(([group, { lambda }]) => [group, new HttpLambdaIntegration(group, lambda)]),
    );
    const authorizer = this.signedIn(props);
    for (const route of routeList) {
      const integration = integrations.get(route.group);
      if (integration === undefined) throw new Error(`${route.id}: no function for ${route.group}`);
      const isPublic = route.action === 'public';
      const httpRoute = new HttpRoute(this, `Route-${route.id}`, {
        httpApi: props.api,
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration,
        // Only an access token has scopes, so an id token does not open the API.
        ...(isPublic ? {} : { authorizer, authorizationScopes: ['openid'] }),
      });
      if (isPublic) explainFindings(httpRoute, publicRouteFindings);
    }
  }

  /** In this stack: CDK's own JWT authorizer would lie beside the API, which comes before sign-in. */
  private signedIn({ api, issuer, clientId }: ApiStackProps): IHttpRouteAuthorizer {
    const { authorizerId } = new HttpAuthorizer(this, 'SignedIn', {
      httpApi: api,
      authorizerName: 'signed-in',
      type: HttpAuthorizerType.JWT,
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: issuer,
      // Cognito's access tokens name the client in `client_id`, which the authorizer compares in place of `aud`.
      jwtAudience: [clientId],
    });
    return HttpAuthorizer.fromHttpAuthorizerAttributes(this, 'SignedInReference', {
      authorizerId,
      authorizerType: HttpAuthorizerType.JWT,
    });
  }
}
