// Finds street addresses, boxes and postal addresses in plain Swedish text.
import type { Span } from './span.ts';

const number = String.raw`[ \u00a0]\d{1,3}(?:[-\u2013]\d{1,3})?(?:[ \u00a0]?[A-Ha-h](?!\p{L}))?(?:,? (?:lgh|lägenhet) \d{1,4})?`;
const ends = String.raw`(?![\d:%]|[.,]\d)`;
const before = String.raw`(?<![\p{L}\p{N}])`;
const definite =
  'gatan|vägen|gränd|gränden|stigen|torget|allén|backen|leden|esplanaden|kajen|liden|slingan|ringen|svängen|stråket|promenaden|brinken|platsen';

const patterns = [
  // Storgatan 12, Norra Kyrkogatan 21A; not Riksvägen 66, where cars drive, nor a place to work.
  String.raw`${before}(?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Övre|Nedre) )?(?!Riks|Läns|Europa|Arbets|Vård|Boende|Praktik|Mötes)\p{Lu}\p{L}*(?:${definite})${number}${ends}`,
  // Karl Johans gata 3, Gamla vägen 11, Stora Torget 2.
  String.raw`${before}(?:\p{Lu}\p{L}+ )?(?:\p{Lu}\p{L}+s|Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya|Övre|Nedre|Långa|Breda) (?:gata|väg|gränd|torg|allé|plan|park|[gG]atan|[vV]ägen|[tT]orget)${number}${ends}`,
  // Box 120, 722 15 Västerås
  String.raw`${before}Box \d{1,5}(?:, ?[1-9]\d{2} ?\d{2} \p{Lu}\p{L}+)?`,
  String.raw`(?<![\p{L}\p{N}]|\p{N}[-\u2010-\u2015. ])[1-9]\d{2} \d{2} \p{Lu}\p{Ll}+`,
].map((source) => new RegExp(source, 'gu'));

export function findAddresses(text: string): Span[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}
