// Open data: what is published of established rounds, for everybody and for programs.
import * as z from 'zod';
import { publicMeasures } from '../../core/disclosure/describe-public.ts';
import { marks } from '../../core/disclosure/national-figure.ts';
import { type PublicEdition, publicStandings } from '../../core/open-data/edition.ts';
import { defineRoute } from '../route.ts';
import { RoundIdSchema, SurveyRefSchema } from '../schemas.ts';

const count = z.number().int().min(0);
const Localised = z.object({ sv: z.string(), en: z.string().optional() });
const instant = z.iso.datetime();

/** SHA-256 in lower-case hex. */
const checksum = z.string().regex(/^[0-9a-f]{64}$/);

const head = {
  round: RoundIdSchema,
  roundName: Localised,
  /** Invented answers, that show how the system works. */
  synthetic: z.boolean(),
  opensAt: instant,
  closesAt: instant,
  establishedAt: instant,
  /** When what is published was decided. It is not changed afterwards. */
  publishedAt: instant,
  /** Versions of what the figures are made by. */
  rules: z.object({
    weights: z.string(),
    disclosure: z.string(),
    inventory: SurveyRefSchema.optional(),
    maturity: SurveyRefSchema.optional(),
  }),
  /** Municipalities: those asked, and those that have responded. */
  organisations: z.object({ inScope: count, responded: count }),
};

const FigureShape = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('shown'),
    /** Unrounded, as are the bounds: the value with every missing answer at the scale's one end and other. */
    value: z.number(),
    bounds: z.tuple([z.number(), z.number()]),
    /** `valid` of `applicable`: municipalities with a number, and those it concerns (a score: answers to its four questions). */
    valid: count,
    applicable: count,
    /** `SE` only: counties that do not enter, not being shown. Absent when all enter. */
    countiesLeftOut: count.optional(),
  }),
  z.object({ status: z.literal('absent'), mark: z.enum(marks) }),
]);

const FiguresShape = z.array(
  z.object({
    /** A county's code, or `SE` for the counties that are shown, together. */
    place: z.string(),
    /** `score` 0–100 and the parts 0–1 of an area; `maturity` 0–4 of a dimension; `total` 0–4 of all dimensions. */
    measure: z.enum(publicMeasures),
    /** The area or dimension; absent for the total. */
    item: z.string().optional(),
    figure: FigureShape,
  }),
);
/** Takes nothing but what has been let through for everybody. */
const FiguresSchema = FiguresShape as unknown as z.ZodType<
  PublicEdition['figures'],
  PublicEdition['figures']
>;

export const PublicEditionHeadSchema = z.object(head);

export const PublicEditionSchema = z.object({
  ...head,
  /** All 21, in code order. */
  counties: z.array(
    z.object({
      county: z.string(),
      name: z.string(),
      inScope: count,
      responded: count,
      /** `too-few`: fewer than four have responded. `one-municipality`: the county's figures would be its own. */
      standing: z.enum(publicStandings),
    }),
  ),
  areaNames: z.array(z.object({ area: z.string(), name: z.string() })),
  dimensionNames: z.array(z.object({ dimension: z.string(), name: z.string() })),
  /** By measure and item in the questionnaire's order; of each `SE` first, then counties in code order. */
  figures: FiguresSchema,
});

const Column = z.object({ name: z.string(), meaning: Localised, unit: Localised });

export const ManifestSchema = z.object({
  ...head,
  /** SHA-256 over what was decided, as canonical JSON. */
  hash: checksum,
  files: z.array(
    z.object({
      path: z.string(),
      mediaType: z.string(),
      /** SHA-256 over the file as it is sent: a file with another was cut or changed on its way. */
      sha256: checksum,
      bytes: count,
      rows: count,
      columns: z.array(Column),
    }),
  ),
  /** How many figures there are, and how many each mark stands for. */
  figures: z.object({
    all: count,
    shown: count,
    suppressed: count,
    missing: count,
    'not-asked': count,
    'not-applicable': count,
  }),
});

/** A client that has read it asks whether it is still the same. An hour: what is published does not change. */
const published = {
  method: 'GET' as const,
  group: 'open-data' as const,
  action: 'public' as const,
  status: 200 as const,
  cache: 'public, max-age=3600',
  isRevalidated: true as const,
};
/** What grows when another round is published. */
const growing = { ...published, cache: 'public, max-age=300', errors: [] as const };
const oneRound = {
  ...published,
  params: z.object({ round: RoundIdSchema }),
  errors: ['not-published'] as const,
};
const query = z.object({ separator: z.enum(['comma', 'semicolon']).default('comma') });

export const openDataRoutes = {
  listOpenData: defineRoute({
    ...growing,
    path: '/api/open-data',
    summary: 'The established rounds that are published as open data, newest first, with their versions.',
    response: z.object({
      /** Who publishes, under what licence (its address), and where readers may write. */
      publisher: z.string(),
      licence: z.string(),
      contact: z.string().optional(),
      rounds: z.array(PublicEditionHeadSchema.extend({ hash: checksum, files: z.array(z.string()) })),
    }),
  }),
  readOpenDataCatalogue: defineRoute({
    ...growing,
    path: '/api/open-data/catalogue',
    summary: 'The published rounds described as a catalogue of datasets: DCAT-AP-SE in JSON-LD.',
    mediaType: 'application/ld+json',
    response: z.looseObject({ '@context': z.record(z.string(), z.unknown()) }),
  }),
  readOpenData: defineRoute({
    ...oneRound,
    path: '/api/open-data/rounds/{round}',
    summary:
      'What is published of a round: areas with their parts, and maturity, by county and for the counties that are shown together, with bounds, basis and marks.',
    response: PublicEditionSchema,
  }),
  readOpenDataFigures: defineRoute({
    ...oneRound,
    path: '/api/open-data/rounds/{round}/figures.csv',
    summary:
      'The figures of a published round as CSV (RFC 4180, UTF-8 with BOM), separated by commas with decimal points, or by semicolons with decimal commas as a Swedish Excel opens it.',
    query,
    response: 'text/csv; charset=utf-8',
  }),
  readOpenDataCounties: defineRoute({
    ...oneRound,
    path: '/api/open-data/rounds/{round}/counties.csv',
    summary: 'How many municipalities responded in each county of a published round, as CSV.',
    query,
    response: 'text/csv; charset=utf-8',
  }),
  readOpenDataManifest: defineRoute({
    ...oneRound,
    path: '/api/open-data/rounds/{round}/manifest',
    summary: "A published round's files: rows, columns with their meaning, checksums, versions and marks.",
    response: ManifestSchema,
  }),
} as const;
