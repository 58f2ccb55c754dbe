// What the maturity questionnaire 2026-1 says before it asks, and the question that every item shares.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
export const intro = {
  sv: 'Beskriv hur kommunens arbete ser ut i dag i sex dimensioner. Fem bygger på SKL:s framgångsfaktorer (2016) och den sjätte är vår egen.',
};
/** The same for every item. */
export const question = {
  sv: 'Vilken är den högsta nivå där allt stämmer i dag?',
};
export const howToRead = {
  sv: 'Läs från nivå 0 och uppåt. Stanna vid den sista nivå där varje del stämmer. Enstaka motiverade undantag i ärenden sänker inte nivån.',
};
