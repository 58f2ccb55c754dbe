// Generates expressions of the whole condition grammar over one question of each kind.
import * as fc from 'fast-check';

const order = fc.constantFrom('>', '>=', '<', '<=');
const equality = fc.constantFrom('=', '<>');
const membership = fc.constantFrom('contains', 'notcontains');
const partner = fc.constantFrom("'polis'", "'skola'", "'region'");
const list = (constant: fc.Arbitrary<string>) =>
  fc.array(constant, { minLength: 1, maxLength: 3 }).map((constants) => `[${constants.join(', ')}]`);

function compare(
  question: string,
  operator: fc.Arbitrary<string>,
  constant: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc.tuple(operator, constant).map(([op, value]) => `{${question}} ${op} ${value}`);
}

const level = fc.integer({ min: 0, max: 4 }).map(String);
const whole = fc.integer({ min: -5, max: 5 }).map(String);
const special = fc.constantFrom("'vet-inte'", "'ej-aktuellt'");
const answer = fc.constantFrom("'ja'", "'delvis'", "'nej'");
const answerable = ['scale', 'choice', 'choices', 'ranking', 'integer', 'decimal', 'date', 'rows'];

const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom(...answerable), fc.constantFrom('empty', 'notempty'))
    .map(([kind, op]) => `{${kind}} ${op}`),
  compare('scale', fc.oneof(order, equality), level),
  compare('scale', equality, special),
  compare('scale', fc.constant('anyof'), list(fc.oneof(level, special))),
  compare('choice', equality, answer),
  compare('choice', fc.constant('anyof'), list(answer)),
  compare('choices', membership, fc.oneof(partner, fc.constant("'ingen'"))),
  compare('choices', fc.constant('anyof'), list(partner)),
  compare('ranking', membership, partner),
  compare('integer', fc.oneof(order, equality), whole),
  compare('decimal', order, fc.constantFrom('0', '1.5', '2.25')),
  compare('choices.length', order, fc.integer({ min: 0, max: 4 }).map(String)),
  compare('rows.length', order, fc.integer({ min: 0, max: 5 }).map(String)),
);

/** Nested at most three deep. */
export const conditionText: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('node'), fc.constantFrom('and', 'or'), tie('node'))
      .map(([left, op, right]) => `(${left}) ${op} (${right})`),
    tie('node').map((inner) => `!(${inner})`),
  ),
})).node;
