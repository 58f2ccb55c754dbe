// Reads templates as CloudFormation would fill them in, far enough for people: a reference becomes the name of what it means.

export interface Template {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly [field: string]: unknown }>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>
  >;
}

/** A resource with its references filled in. */
export interface Filled {
  /** The logical id without CDK's hash. */
  readonly id: string;
  readonly type: string;
  readonly properties: unknown;
  readonly deletionPolicy: unknown;
}

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': '444455556666',
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-north-1',
  'AWS::URLSuffix': 'amazonaws.com',
};

export function fillIn(templates: readonly Template[]): readonly Filled[] {
  const exported = new Map<string, unknown>();
  for (const { Outputs = {} } of templates) {
    for (const { Value, Export } of Object.values(Outputs)) if (Export) exported.set(Export.Name, Value);
  }
  return templates.flatMap(({ Resources }) =>
    Object.entries(Resources).map(([id, resource]) => ({
      id: readableId(id),
      type: resource.Type,
      properties: filled(resource['Properties'], exported),
      deletionPolicy: resource['DeletionPolicy'],
    })),
  );
}

/** The value at a path such as `Environment.Variables`; undefined where the path ends early. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) => (isRecord(node) || Array.isArray(node) ? Reflect.get(node, key) : undefined),
      value,
    );
}

function filled(value: unknown, exported: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((part) => filled(part, exported));
  if (!isRecord(value)) return value;
  const again = (part: unknown) => filled(part, exported);
  const [first] = Object.entries(value);
  if (first === undefined || Object.keys(value).length > 1) return mapValues(value, again);
  const [name, argument] = first;
  switch (name) {
    case 'Ref':
      return pseudo[String(argument)] ?? readableId(String(argument));
    case 'Fn::GetAtt': {
      const [id, attribute] = argument as [string, string];
      return `${readableId(id)}.${attribute}`;
    }
    case 'Fn::ImportValue':
      if (!exported.has(String(argument))) throw new Error(`nothing is exported as ${argument}`);
      return again(exported.get(String(argument)));
    case 'Fn::Join': {
      const [separator, parts] = argument as [string, unknown[]];
      return parts.map(again).join(separator);
    }
    case 'Fn::Sub':
      return String(argument).replace(/\$\{([^}]+)\}/g, (_, id: string) => pseudo[id] ?? readableId(id));
    default:
      return mapValues(value, again);
  }
}

function mapValues(
  value: Record<string, unknown>,
  change: (part: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readableId(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
