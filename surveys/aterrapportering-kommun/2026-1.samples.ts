// Invented answers to the municipalities' view of the year 2026-1: one with all questions, one that was not concerned.
import type { SurveySample } from '../types.ts';

const whole: SurveySample = {
  name: 'En mellanstor kommun har svarat på allt',
  answers: {
    'ar-kom-nytta': 3,
    'ar-kom-infort': 'Länets mall för rutin om stadigvarande boende används nu av två enheter.',
    'ar-kom-andrat': [
      { id: 'r1', 'andrat-omrade': 'boende', 'andrat-vad': 'nulage', 'andrat-niva': 3 },
      { id: 'r2', 'andrat-omrade': 'boende', 'andrat-vad': 'behov', 'andrat-niva': 2 },
      { id: 'r3', 'andrat-omrade': 'valdsutovare', 'andrat-vad': 'behov', 'andrat-niva': 4 },
    ],
    'ar-kom-saknas': 'Utbildningarna behöver ges digitalt, så att fler hinner delta.',
  },
};

const untouched: SurveySample = {
  name: 'En liten kommun har inte berörts',
  answers: {
    'ar-kom-nytta': {
      special: 'ej-aktuellt',
      reason: 'Vi har inte berörts av någon aktivitet i år.',
    },
    'ar-kom-andrat': [{ id: 'r1', 'andrat-omrade': 'upptackt-fraga' }],
  },
};

export const samples: readonly SurveySample[] = [whole, untouched];
