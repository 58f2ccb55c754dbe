// Checks one answer's value against its question's rule.
import type { AnswerIssueCode } from '../core/answer-issues.ts';
import { textFault } from './check-text.ts';
import type {
  CellRule,
  ChoiceRule,
  ChoicesRule,
  DateRule,
  NumberRule,
  RowsRule,
  ScaleRule,
  ValueRule,
} from './questionnaire.ts';

/** One thing wrong; `at` leads into the value: `['0', 'kart-ar']` is the first row's year. */
export interface Fault {
  readonly at: readonly (string | number)[];
  readonly code: AnswerIssueCode;
  readonly message: string;
}

/** What keeps `value` from being an answer by `rule`; nothing when it is one. */
export function valueFaults(rule: ValueRule, value: unknown): Fault[] {
  return rule.type === 'rows' ? rowsFaults(rule, value) : cellFaults(rule, value);
}

function cellFaults(rule: CellRule, value: unknown): Fault[] {
  switch (rule.type) {
    case 'scale':
      return scaleFaults(rule, value);
    case 'choice':
      return choiceFaults(rule, value);
    case 'choices':
      return choicesFaults(rule, value);
    case 'integer':
    case 'decimal':
      return numberFaults(rule, value);
    case 'date':
      return dateFaults(rule, value);
    case 'text': {
      const found = textFault(value, rule);
      return found === undefined ? [] : fault(found.code, found.message);
    }
  }
}

function scaleFaults(rule: ScaleRule, value: unknown): Fault[] {
  if (typeof value === 'number') {
    const onScale =
      Number.isInteger(value) && !Object.is(value, -0) && value >= rule.from && value <= rule.to;
    return onScale ? [] : fault('off-scale', `Välj ett heltal från ${rule.from} till ${rule.to}.`);
  }
  if (rule.special && value === 'vet-inte') return [];
  if (rule.special && isRecord(value)) return notApplicableFaults(rule, value);
  const special = rule.special ? ', eller vet-inte, eller ej-aktuellt med skäl' : '';
  return fault('wrong-type', `Välj ett heltal från ${rule.from} till ${rule.to}${special}.`);
}

function notApplicableFaults(rule: ScaleRule, value: Readonly<Record<string, unknown>>): Fault[] {
  if (value['special'] !== 'ej-aktuellt') {
    return fault('wrong-type', 'Specialsvaret ska vara ej-aktuellt, med ett skäl.', 'special');
  }
  const extra = Object.keys(value).filter((key) => key !== 'special' && key !== 'reason');
  if (extra.length > 0) return fault('unknown-field', 'Ta bort fälten som inte hör till svaret.');
  const { reason } = value;
  if (reason === undefined || (typeof reason === 'string' && reason.trim() === '')) {
    return fault('reason-missing', 'Skriv varför frågan inte är aktuell för er.', 'reason');
  }
  const found = textFault(reason, { maxLength: rule.maxReasonLength, multiline: true });
  return found === undefined ? [] : fault(found.code, found.message, 'reason');
}

function choiceFaults(rule: ChoiceRule, value: unknown): Fault[] {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return fault('wrong-type', 'Välj ett av alternativen.');
  }
  return rule.choices.includes(value) && !Object.is(value, -0)
    ? []
    : fault('unknown-choice', 'Alternativet finns inte. Välj ett av frågans alternativ.');
}

function choicesFaults(rule: ChoicesRule, value: unknown): Fault[] {
  if (!Array.isArray(value)) return fault('wrong-type', 'Skicka alternativen som en lista.');
  if (value.length === 0)
    return fault('empty-list', 'Listan är tom. Välj något, eller ta tillbaka svaret med null.');
  const max = rule.max ?? rule.choices.length;
  if (value.length > max) return fault('too-many', `Välj högst ${max} alternativ.`);
  const unknown = value.findIndex((choice) => !rule.choices.includes(choice));
  if (unknown >= 0) {
    return fault('unknown-choice', 'Alternativet finns inte. Välj bland frågans alternativ.', unknown);
  }
  if (new Set(value).size < value.length) {
    return fault('duplicate', 'Samma alternativ finns flera gånger. Ta bort dubbletten.');
  }
  if (value.length > 1 && value.some((choice) => rule.exclusive.includes(choice))) {
    return fault(
      'exclusive-choice',
      'Ett av alternativen kan inte väljas ihop med andra. Välj det ensamt eller ta bort det.',
    );
  }
  return [];
}

function numberFaults({ type, min, max }: NumberRule, value: unknown): Fault[] {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return fault('wrong-type', 'Skriv svaret som ett tal.');
  if (type === 'integer' && !Number.isInteger(value)) return fault('not-an-integer', 'Skriv ett heltal.');
  if (value < min || value > max || Object.is(value, -0)) {
    return fault('out-of-range', `Skriv ett tal från ${min} till ${max}.`);
  }
  // A finer number says more than an estimate can, and the table cannot hold every one.
  if (Number(value.toFixed(2)) !== value) return fault('too-fine', 'Skriv talet med högst två decimaler.');
  return [];
}

function dateFaults(rule: DateRule, value: unknown): Fault[] {
  if (rule.openEnded !== undefined && value === rule.openEnded) return [];
  if (typeof value !== 'string') return fault('wrong-type', 'Skriv datumet som text: ÅÅÅÅ-MM-DD.');
  if (!isCalendarDate(value)) return fault('not-a-date', 'Datumet finns inte. Skriv det som ÅÅÅÅ-MM-DD.');
  if (value < rule.min || value > rule.max) {
    return fault('out-of-range', `Välj ett datum från ${rule.min} till ${rule.max}.`);
  }
  return [];
}

function isCalendarDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const rowId = /^[A-Za-z0-9_-]{1,64}$/;

function rowsFaults(rule: RowsRule, value: unknown): Fault[] {
  if (!Array.isArray(value)) return fault('wrong-type', 'Skicka raderna som en lista.');
  if (value.length === 0)
    return fault('empty-list', 'Listan är tom. Lägg till en rad, eller ta tillbaka svaret med null.');
  if (value.length > rule.maxRows) return fault('too-many', `Ange högst ${rule.maxRows} rader.`);
  const ids = new Set<unknown>();
  const said = new Set<string>();
  return Array.from(value).flatMap((row: unknown, index): Fault[] => {
    if (!isRecord(row)) return fault('wrong-type', 'Varje rad ska vara ett objekt med id och fält.', index);
    const { id } = row;
    if (typeof id !== 'string' || !rowId.test(id)) {
      return fault(
        'row-id',
        'Raden saknar ett giltigt id (1–64 tecken: bokstäver a–z, siffror, - och _).',
        index,
        'id',
      );
    }
    if (ids.has(id)) return fault('row-id', 'Två rader har samma id. Ge varje rad ett eget.', index, 'id');
    ids.add(id);
    const faults = rowFaults(rule, row).map((found) => ({ ...found, at: [index, ...found.at] }));
    return [...faults, ...repeatedFaults(rule, row, index, said)];
  });
}

/** A row that is not filled in that far repeats nothing yet. `said` gets what the row says. */
function repeatedFaults(
  { distinctBy = [] }: RowsRule,
  row: Readonly<Record<string, unknown>>,
  index: number,
  said: Set<string>,
): Fault[] {
  const [first] = distinctBy;
  const values = distinctBy.map((column) => (Object.hasOwn(row, column) ? row[column] : undefined));
  if (first === undefined || !values.every((value) => typeof value === 'string')) return [];
  const key = JSON.stringify(values);
  if (!said.has(key)) {
    said.add(key);
    return [];
  }
  const message = `Rad ${index + 1} säger samma sak om samma område som en rad ovanför. Ändra den ena eller ta bort den.`;
  return fault('repeated-row', message, index, first);
}

function rowFaults(rule: RowsRule, row: Readonly<Record<string, unknown>>): Fault[] {
  const unknown = Object.keys(row).some((key) => key !== 'id' && rule.columns.every(({ id }) => id !== key));
  if (unknown) return fault('unknown-field', 'Raden har ett fält som inte finns i formuläret. Ta bort det.');
  return rule.columns
    .filter(({ id }) => Object.hasOwn(row, id))
    .flatMap((column) =>
      cellFaults(column.rule, row[column.id]).map((found) => ({ ...found, at: [column.id, ...found.at] })),
    );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(code: AnswerIssueCode, message: string, ...at: readonly (string | number)[]): Fault[] {
  return [{ at, code, message }];
}
