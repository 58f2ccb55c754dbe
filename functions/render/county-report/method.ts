// The method page: what each number is, in plain Swedish, and what it was computed from.
import type { CountyReport } from '../../contract/routes/reports.ts';
import type { Part } from '../../core/priority/types.ts';
import { parts } from '../../core/priority/types.ts';
import { formatNumber, formatShare, formatTime } from '../../core/report/format.ts';
import { partNames } from './part-names.ts';

export interface Method {
  /** The one thing a reader must not miss. */
  readonly notice: { readonly lead: string; readonly text: string };
  readonly terms: readonly { readonly term: string; readonly text: string }[];
  readonly weightsVersion: string;
  readonly weights: readonly { readonly name: string; readonly rule: string; readonly weight: string }[];
  readonly sources: readonly (readonly [label: string, value: string])[];
}

const rules: Readonly<Record<Part, string>> = {
  need: 'Medelvärdet av ”Hur stort är ert behov?”, delat med 4',
  gap: 'Medelvärdet av 4 minus nuläget, delat med 4',
  consequence: 'Medelvärdet av ”Vilken följd räknar ni med?”, delat med 4',
  countyBenefit: 'Medelvärdet av ”Hur mycket skulle ett gemensamt arbete hjälpa?”, delat med 4',
  reach: 'Andelen kommuner som har svarat 3 eller 4 på behov',
};

export function describeMethod(report: CountyReport): Method {
  const { draws } = report;
  const drawn = formatNumber(draws.count, 0, 'sv');
  return {
    notice: {
      lead: 'Känslighetsintervall, inte felmarginal.',
      text:
        'Spannen visar vad som händer med poäng och ordning om saknade svar fylls i, om vikterna ändras eller om en kommun tas bort. ' +
        'De säger inget om slump, eftersom alla kommuner har tillfrågats.',
    },
    terms: [
      {
        term: 'Poäng',
        text: 'Varje område får 0–100 poäng. Fem delar, vardera mellan 0 och 1, vägs ihop med vikterna i tabellen nedan. En kommun är en röst, oavsett storlek. Regionens svar ingår inte i poängen.',
      },
      {
        term: 'Lägst–högst',
        text: 'Poängens känslighetsintervall: samma räkning med alla svar som saknas på sämsta och på bästa möjliga värde. Den visade poängen ligger alltid inom intervallet.',
      },
      {
        term: 'Svar som saknas är aldrig noll',
        text: 'Obesvarat och ”vet inte” räknas inte som 0. De lämnas utanför medelvärdet och gör spannen bredare. ”Ej aktuellt” tas bort ur det antal som frågan gäller. Ett område där någon av frågorna saknar giltiga svar får ingen poäng.',
      },
      {
        term: 'Beräknad plats',
        text: 'Områden ordnas efter poäng. Vid lika poäng avgör konsekvens, sedan behov. Platsen är till för att sortera; det är den delade platsen som gäller.',
      },
      {
        term: 'Delad plats',
        text: 'Två grupper skiljs åt bara när varje område ovanför ligger före varje område nedanför med alla vikter som prövas, och även när en kommun i taget lämnas utanför. Gränsen gäller de svar som har kommit in. Där svar som saknas skulle kunna flytta ett område över gränsen är den streckad.',
      },
      {
        term: 'Ytterst',
        text: 'Bästa och sämsta plats i tre prövningar, var för sig: svar som saknas på bästa och sämsta värde, varje vikt upp till 50 % högre eller lägre, och en kommun i taget utanför.',
      },
      {
        term: 'Sannolik plats',
        text: `Platsen räknas om ${drawn} gånger. Varje gång dras vikterna lika troligt inom ±50 %, och varje saknat svar dras bland de svar som andra kommuner har gett på samma fråga. Spannet går från 5:e till 95:e percentilen, så det rymmer minst 90 % av dragningarna. Det gäller givet de svar som har kommit in och visas inte när en fråga har färre än tre giltiga svar.`,
      },
      {
        term: 'Svar',
        text: 'Antal giltiga svar av dem som frågorna gäller, för områdets fyra frågor tillsammans. Under hälften märks området ”Osäkert underlag”: poängen bygger då på en mindre del av kommunerna.',
      },
      {
        term: 'Minst hälften',
        text: 'Har färre än hälften av länets kommuner svarat ges ingen ordning. Poängen visas ändå, i frågeformulärets ordning.',
      },
    ],
    weightsVersion: report.weightsVersion,
    weights: parts.map((part) => ({
      name: partNames[part],
      rule: rules[part],
      weight: formatShare(report.weights[part], 'sv'),
    })),
    sources: [
      ['Omgång', `${report.roundName.sv} (${report.round})`],
      ['Utgåva', `${report.edition}, ${report.status === 'established' ? 'fastställd' : 'preliminär'}`],
      ['Beräknad', formatTime(Date.parse(report.computedAt), 'sv')],
      ['Viktversion', report.weightsVersion],
      ['Dragningar', `${drawn} dragningar, generator ${draws.generator}, startvärde ${draws.seed}`],
      ['Kontrollsumma för underlaget (SHA-256)', report.inputsHash],
    ],
  };
}
