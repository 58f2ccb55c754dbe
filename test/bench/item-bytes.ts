// How large an item is to DynamoDB. Source: "DynamoDB item sizes and formats", Amazon DynamoDB Developer Guide.

/** Bytes of an item: of its attributes' names in UTF-8 and of their values. */
export function itemBytes(item: Readonly<Record<string, unknown>>): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value),
    0,
  );
}

/** A list or map costs 3 bytes, and 1 for each member; a number 1 byte for two digits, and 1 more. */
function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).replace(/\D/g, '').length / 2) + 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + valueBytes(one), 3);
  if (typeof value === 'object' && value !== null) {
    return 3 + Object.keys(value).length + itemBytes(value as Readonly<Record<string, unknown>>);
  }
  return 1;
}
