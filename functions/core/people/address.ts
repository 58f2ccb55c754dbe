// E-mail addresses as we compare them: two that are written differently but reach the same mailbox are the same text.

/** As in RFC 5321; also keeps keys and mail headers small. */
const maxLength = 254;
const maxLocalLength = 64;

/** ASCII only. A letter that merely looks like an ASCII one is another mailbox, and folding it would open somebody else's invitation. */
const localPattern = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainPattern = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The address trimmed and in lower case, its domain normalised (NFKC) and as DNS writes it: `Anna@Västerås.se` is
 * `anna@xn--vsters-buam.se`. Undefined for what is no address that mail could be sent to.
 */
export function normaliseAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, Math.max(at, 0));
  // Before lower case: the Kelvin sign is no ASCII letter, but its lower case is k.
  if (!/^[\x21-\x7e]+$/.test(local)) return undefined;
  const name = local.toLowerCase();
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (domain === undefined || name.length > maxLocalLength || !localPattern.test(name)) return undefined;
  const address = `${name}@${domain}`;
  return address.length > maxLength ? undefined : address;
}

/** By the rules that browsers and mail servers share (UTS 46). */
function asciiDomain(text: string): string | undefined {
  const folded = text.normalize('NFKC').toLowerCase();
  // Anything that an address on the web may hold beside a host would be read as something else.
  if (/[\s/\\?#@:%[\]]/.test(folded) || !URL.canParse(`http://${folded}/`)) return undefined;
  const { hostname } = new URL(`http://${folded}/`);
  return domainPattern.test(hostname) ? hostname : undefined;
}
