// How somebody is reached by those they are there for: a name, and an address where it does not give a protected name away.

interface Reachable {
  readonly displayName: string;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
}

export interface Contact {
  readonly name: string;
  readonly email?: string;
}

/** Somebody who is named by title alone has a protected name, and an address often holds the name. */
export function contactOf({ displayName, title, email }: Reachable): Contact {
  const isProtected =
    title !== undefined && displayName.toLocaleLowerCase('sv') === title.toLocaleLowerCase('sv');
  return { name: displayName, ...(email !== undefined && !isProtected && { email }) };
}
