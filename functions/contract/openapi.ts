// The API's description, made from the list of routes: OpenAPI 3.1.
import * as z from 'zod';
import { type ErrorCode, errors } from '../core/errors.ts';
import { declaredErrors } from './declared-errors.ts';
import { EstablishedEventSchema, eventSource } from './events.ts';
import type { Route } from './route.ts';
import {
  LevelFigureSchema,
  PartFigureSchema,
  QuestionFigureSchema,
  ScoreFigureSchema,
  SpreadSchema,
} from './routes/comparison.ts';
import { TrendPointSchema } from './routes/comparison-trend.ts';
import {
  FollowRowSchema,
  YearlyEditionSchema,
  YearlyQuestionsSchema,
  YearlyReportSchema,
} from './routes/follow-up-shapes.ts';
import { MembershipSchema } from './routes/people.ts';
import { PlanRowSchema } from './routes/plan-shapes.ts';
import { AreaPrioritySchema, CountyReportSchema } from './routes/reports.ts';
import { AnswerSchema, ReceiptSchema, ResponseSchema, ResponseSummarySchema } from './routes/responses.ts';
import { RoundSchema } from './routes/rounds.ts';
import { SurveyVersionSchema } from './routes/surveys.ts';
import { AnswerValueSchema, ProblemSchema } from './schemas.ts';

type Json = Record<string, unknown>;

/** The API's own version: its first number changes when a client must. */
const version = '1.0.0';

/** Schemas that are described once, under their name. */
const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  Answer: AnswerSchema,
  AnswerValue: AnswerValueSchema,
  AreaPriority: AreaPrioritySchema,
  CountyReport: CountyReportSchema,
  EstablishedEvent: EstablishedEventSchema,
  FollowRow: FollowRowSchema,
  LevelFigure: LevelFigureSchema,
  Membership: MembershipSchema,
  PartFigure: PartFigureSchema,
  PlanRow: PlanRowSchema,
  Problem: ProblemSchema,
  QuestionFigure: QuestionFigureSchema,
  Receipt: ReceiptSchema,
  Response: ResponseSchema,
  ResponseSummary: ResponseSummarySchema,
  Round: RoundSchema,
  ScoreFigure: ScoreFigureSchema,
  Spread: SpreadSchema,
  SurveyVersion: SurveyVersionSchema,
  TrendPoint: TrendPointSchema,
  YearlyEdition: YearlyEditionSchema,
  YearlyQuestions: YearlyQuestionsSchema,
  YearlyReport: YearlyReportSchema,
})) {
  named.add(schema, { id });
}

export function describeApi(routes: readonly Route[]) {
  const schemas: Json = {};
  const describe = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const { $schema: _, $defs = {}, ...described } = z.toJSONSchema(schema, { io, metadata: named });
    Object.assign(schemas, inComponents($defs));
    return inComponents(described);
  };
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const operation = describeRoute(route, describe);
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  describe(ProblemSchema, 'output');
  const webhooks = describeEvents(describe);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Lägesbild',
      version,
      description: 'Answers in, county priorities that say how sure they are out.',
    },
    paths,
    webhooks,
    components: {
      schemas,
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

/** What is told rather than asked for. It comes over EventBridge, which OpenAPI has no word for. */
function describeEvents(describe: Describe): Json {
  return {
    established: {
      post: {
        summary: 'A county has established a report or a plan, or recorded a decision.',
        description: `Not sent over HTTP: it is \`detail\` of an event on the stage's EventBridge bus, from \`${eventSource}\`. At least once, with the same \`id\` each time.`,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: describe(EstablishedEventSchema, 'output') } },
        },
        responses: { 200: { description: 'Nothing is expected in return.' } },
      },
    },
  };
}

/** A JSON schema's own definitions are the whole description's components. */
function inComponents(schema: object): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

type Describe = (schema: z.ZodType, io: 'input' | 'output') => Json;

function describeRoute(route: Route, describe: Describe): Json {
  const parameters = [
    ...parametersOf(route.params, 'path', describe),
    ...parametersOf(route.query, 'query', describe),
    ...parametersOf(route.headers, 'header', describe),
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
        content: { 'application/json': { schema: describe(route.body, 'input') } },
      },
    }),
    responses: {
      [route.status]: successOf(route, describe),
      ...(route.isRevalidated && {
        304: { description: 'As the client has it: its ETag was sent in If-None-Match.' },
      }),
      ...problemsOf(route),
    },
  };
}

function successOf({ response, mediaType }: Route, describe: Describe): Json {
  if (typeof response === 'string') {
    return {
      description: 'The document.',
      content: { [response]: { schema: { type: 'string', format: 'binary' } } },
    };
  }
  return {
    description: 'Done.',
    content: { [mediaType ?? 'application/json']: { schema: describe(response, 'output') } },
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

function parametersOf(
  schema: z.ZodType | undefined,
  place: 'path' | 'query' | 'header',
  describe: Describe,
): Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = describe(schema, 'input') as {
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
