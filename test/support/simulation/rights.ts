// Who may write what, as the memberships that are stored say; read here without the product's rules.

interface Member {
  readonly person: string;
  readonly role: string;
  readonly loans: readonly { readonly section: string; readonly kind: string; readonly until?: string }[];
}

/** May this person write an answer to the question? */
export type May = (question: string) => boolean;

export class Rights {
  readonly #sectionOf: ReadonlyMap<string, string>;
  readonly #members = new Map<string, Member>();

  /** `sectionOf`: each question's section. */
  constructor(sectionOf: ReadonlyMap<string, string>) {
    this.#sectionOf = sectionOf;
  }

  /** Takes up a stored membership of the organisation. */
  note(item: Readonly<Record<string, unknown>>): void {
    const { person, role, loans, withdrawnAt } = item;
    const key = `${person} ${role}`;
    if (withdrawnAt !== undefined) this.#members.delete(key);
    else this.#members.set(key, { person, role, loans } as unknown as Member);
  }

  /** What the person may write at that time (ISO); it does not change with what is noted later. */
  of(person: string, at: string): May {
    const own = [...this.#members.values()].filter((member) => member.person === person);
    if (own.some(isResponsible)) return () => true;
    const lent = new Set(own.flatMap((member) => openIn(member, at)));
    return (question) => lent.has(this.#sectionOf.get(question) ?? '');
  }

  /** Sections that nobody is responsible for. */
  ownerless(at: string): string[] {
    const members = [...this.#members.values()];
    if (members.some(isResponsible)) return [];
    const lent = new Set(members.flatMap((member) => openIn(member, at)));
    const left = new Set([...this.#sectionOf.values()].filter((section) => !lent.has(section)));
    return [...left].map((section) => `nobody is responsible for ${section}`);
  }
}

function isResponsible({ role }: Member): boolean {
  return role === 'coordinator' || role === 'signatory';
}

function openIn({ loans }: Member, at: string): string[] {
  return loans
    .filter(({ kind, until }) => kind === 'answer' && (until === undefined || at < endOf(until)))
    .map(({ section }) => section);
}

/** Midnight after that day in Sweden in winter, when the runs take place. */
function endOf(day: string): string {
  return `${day}T23:00:00.000Z`;
}
