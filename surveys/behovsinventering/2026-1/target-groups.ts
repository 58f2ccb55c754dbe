// The target groups of the needs inventory 2026-1: for a need, and for a resource.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
import type { ChoiceContent } from '../../define/content.ts';

export const targetGroups: readonly ChoiceContent[] = [
  { id: 'vuxna-valdsutsatta', text: { sv: 'Våldsutsatta vuxna' } },
  { id: 'barn-0-12', text: { sv: 'Barn 0–12 år' } },
  { id: 'unga-13-20', text: { sv: 'Unga 13–20 år' } },
  { id: 'valdsutovare', text: { sv: 'Våldsutövare' } },
  { id: 'hedersutsatta', text: { sv: 'Personer som utsätts för hedersrelaterat våld och förtryck' } },
  { id: 'prostitution-manniskohandel', text: { sv: 'Personer i prostitution eller människohandel' } },
  { id: 'hbtqi', text: { sv: 'Hbtqi-personer' } },
  { id: 'aldre', text: { sv: 'Äldre' } },
  { id: 'funktionsnedsattning', text: { sv: 'Personer med funktionsnedsättning' } },
  { id: 'skadligt-bruk-beroende', text: { sv: 'Personer med skadligt bruk eller beroende' } },
  { id: 'hemloshet', text: { sv: 'Personer i hemlöshet' } },
  {
    id: 'utlandsk-bakgrund-sprak',
    text: { sv: 'Personer som behöver tolk eller information på andra språk' },
  },
  { id: 'man-valdsutsatta', text: { sv: 'Våldsutsatta män' } },
  { id: 'personal-chefer', text: { sv: 'Våra egna medarbetare och chefer' } },
  { id: 'fortroendevalda', text: { sv: 'Förtroendevalda' } },
  { id: 'allmanheten', text: { sv: 'Allmänheten' } },
  { id: 'annan', text: { sv: 'Annan grupp, beskriv i kommentaren' } },
];

// Only a need can be the same for all groups or absent; a resource is for somebody.
export const areaTargets: readonly ChoiceContent[] = [
  ...targetGroups,
  ...([
    { id: 'alla-lika', text: { sv: 'Behovet gäller inte någon grupp mer än andra' }, exclusive: true },
    { id: 'inget-behov', text: { sv: 'Vi har inget behov i området' }, exclusive: true },
  ] as const),
];
