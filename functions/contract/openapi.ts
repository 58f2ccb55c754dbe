// The API's description, made from the list of routes: OpenAPI 3.1.
import * as z from 'zod';
import { type ErrorCode, errors } from '../core/errors.ts';
import { declaredErrors } from './declared-errors.ts';
import type { Route } from './route.ts';
import { ProblemSchema } from './schemas.ts';

type Json = Record<string, unknown>;

/** The API's own version: its first number changes when a client must. */
const version = '1.0.0';

export function describeApi(routes: readonly Route[]) {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: describeRoute(route) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Lägesbild',
      version,
      description: 'Answers in, county priorities that say how sure they are out.',
    },
    paths,
    components: {
      schemas: { Problem: jsonSchema(ProblemSchema, 'output') },
      securitySchemes: {
        signIn: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An OpenID Connect access token.',
        },
      },
    },
  };
}

function describeRoute(route: Route): Json {
  const parameters = [
    ...parametersOf(route.params, 'path'),
    ...parametersOf(route.query, 'query'),
    ...parametersOf(route.headers, 'header'),
  ];
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.group],
    security: route.action === 'public' ? [] : [{ signIn: [] }],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(route.body, 'input') } },
      },
    }),
    responses: { [route.status]: successOf(route), ...problemsOf(route) },
  };
}

function successOf({ response }: Route): Json {
  if (typeof response === 'string') {
    return {
      description: 'The document.',
      content: { [response]: { schema: { type: 'string', format: 'binary' } } },
    };
  }
  return {
    description: 'Done.',
    content: { 'application/json': { schema: jsonSchema(response, 'output') } },
  };
}

/** One response for each status, naming the codes it may carry. */
function problemsOf(route: Route): Json {
  const codes = Map.groupBy(declaredErrors(route), (code: ErrorCode) => errors[code][0]);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const statuses = [...codes].toSorted(([a], [b]) => a - b);
  return Object.fromEntries(
    statuses.map(([status, these]) => [
      status,
      { description: these.map((code) => `\`${code}\`: ${errors[code][2]}`).join('\n\n'), content },
    ]),
  );
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query' | 'header'): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return described;
}
