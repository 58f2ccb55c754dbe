// Invented answers to the maturity questionnaire 2026-1: one with all items, one with each special answer.
import type { SurveySample } from '../types.ts';

const whole: SurveySample = {
  name: 'En mellanstor kommun har svarat på allt',
  answers: {
    'mvi-information': 3,
    'mvi-troskel': 2,
    'mvi-fraga': 2,
    'mvi-kompetens': 2,
    'mvi-heder': 1,
    'das-specialist': 3,
    'das-risk': 3,
    'das-rutiner': 3,
    'das-barn': 2,
    'das-boende': 1,
    'das-utovare': 1,
    'ord-politik': 3,
    'ord-mal-budget': 2,
    'ord-samordnare': 3,
    'ord-funktion': 2,
    'ord-forebyggande': 1,
    'sam-roller': 2,
    'sam-overenskommelse': 3,
    'sam-forum': 3,
    'sam-vard': 1,
    'sam-ideburna': 4,
    'nat-kunskap': 2,
    'nat-lan': 3,
    'nat-medel': 2,
    'nat-jamforelse': 1,
    'upf-statistik': 2,
    'upf-individ': 1,
    'upf-bruk': 0,
    'upf-anvanda': 1,
    'upf-delge': 0,
  },
};

const halfway: SurveySample = {
  name: 'En liten kommun har svarat på en del',
  answers: {
    'mvi-information': 1,
    'mvi-troskel': 'vet-inte',
    'das-specialist': 0,
    'nat-medel': {
      special: 'ej-aktuellt',
      reason: 'Medlen söks av grannkommunen för vår gemensamma socialnämnd.',
    },
  },
};

export const samples: readonly SurveySample[] = [whole, halfway];
