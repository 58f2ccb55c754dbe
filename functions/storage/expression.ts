// Names in DynamoDB expressions: always written as #name, so that none is ever a reserved word.

/** `{'#status': 'status'}` for every `#status` in the expressions. */
export function namesIn(...expressions: readonly string[]): Record<string, string> {
  const placeholders = expressions.flatMap((expression) => expression.match(/#\w+/g) ?? []);
  return Object.fromEntries(placeholders.map((placeholder) => [placeholder, placeholder.slice(1)]));
}
