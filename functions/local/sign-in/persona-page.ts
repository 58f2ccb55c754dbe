// The page on which one chooses who to be: every persona, to search in and to choose from without scripts.
import type { County } from '../../../surveys/types.ts';
import type { Persona } from '../personas.ts';
import { type Html, html } from './html.ts';
import { outboxPath, page } from './pages.ts';

/** Who a newcomer should try: they meet in the same county. */
const suggested = ['kommun-1980', 'lan-19', 'nationell'];

/** `wanted` filters on place, role and id; `refused` is an address that is none. */
export function personaPage(
  personas: readonly Persona[],
  counties: readonly County[],
  wanted: string,
  action: string,
  refused?: string,
): string {
  const found = personas.filter((persona) => matches(persona, wanted));
  const main = html`<h1>Vem vill du vara?</h1>
<p>Alla här är påhittade och inga lösenord behövs. Välj en person, så loggas du in. Följer du en inbjudan? <a href="#by-address">Logga in med en e-postadress</a>.</p>
<form method="get" action="${action}" role="search" class="search">
<label for="q">Sök på plats, roll eller id</label>
<div><input id="q" name="q" value="${wanted}" autocomplete="off"><button>Sök</button></div>
</form>
<form method="post" action="${action}">
${wanted === '' ? everyone(personas, counties) : hits(found, wanted)}
</form>
${byAddress(action, refused)}`;
  return page('Välj person', main);
}

/** For following an invitation: somebody who is nobody here yet, with an address that counts as verified. */
function byAddress(action: string, refused: string | undefined): Html {
  return html`<h2 id="by-address">Någon med adressen …</h2>
<p>Har du bjudit in någon? Öppna mejlet i <a href="${outboxPath}">utkorgen</a> och logga in här med adressen som det gick till.</p>
<form method="post" action="${action}" class="search" aria-labelledby="by-address">
<label for="email">E-postadress</label>
${refused === undefined ? '' : html`<p id="refused" role="alert">”${refused}” är ingen e-postadress. Skriv den som namn@exempel.se.</p>`}
<div><input id="email" name="email" type="text" inputmode="email" required autocomplete="off" value="${refused ?? ''}"${refused === undefined ? '' : html` aria-describedby="refused" aria-invalid="true"`}><button>Logga in</button></div>
</form>`;
}

function matches({ id, place, roleName }: Persona, wanted: string): boolean {
  const text = `${id} ${place} ${roleName}`.toLocaleLowerCase('sv');
  return wanted
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function hits(found: readonly Persona[], wanted: string): Html {
  if (found.length === 0) return html`<h2>Ingen träff på ”${wanted}”</h2>`;
  return html`<h2>${found.length === 1 ? '1 träff' : `${found.length} träffar`} på ”${wanted}”</h2>${choices(found)}`;
}

function everyone(personas: readonly Persona[], counties: readonly County[]): Html {
  const inGroup = (group: Persona['group']): Persona[] =>
    personas.filter((persona) => persona.group === group);
  const municipalities = inGroup('municipality');
  return html`
<h2>Börja här</h2>
${choices(suggested.flatMap((id) => personas.filter((persona) => persona.id === id)))}
<h2>Kommuner</h2>
${counties.map(({ id, name }) =>
  fold(
    name,
    municipalities.filter(({ county }) => county === id),
  ),
)}
<h2>Län</h2>
${fold('Alla län', inGroup('county'))}
<h2>Regioner</h2>
${fold('Alla regioner', inGroup('region'))}
<h2>Nationellt</h2>
${choices(inGroup('nation'))}
<h2>Övriga</h2>
${choices(inGroup('other'))}`;
}

function fold(name: string, personas: readonly Persona[]): Html {
  return html`<details><summary>${name} <span class="count">${personas.length}</span></summary>${choices(personas)}</details>`;
}

function choices(personas: readonly Persona[]): Html {
  return html`<ul>${personas.map(
    ({ id, place, roleName }) =>
      html`<li><button name="persona" value="${id}"><span class="place">${place}</span> <span class="role">${roleName}</span> <span class="id">${id}</span></button></li>`,
  )}</ul>`;
}
