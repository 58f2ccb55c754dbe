// Is this text an address that may become a link? Only whole http(s) addresses are; anything else stays text.

export function webLink(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text.trim())) return undefined;
  try {
    const { protocol, href, username, password } = new URL(text.trim());
    // A name before the host makes an address look like another.
    if (username !== '' || password !== '') return undefined;
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
