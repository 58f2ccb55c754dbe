// Every page that a municipality or region opens, and those that need no sign-in.
import { describe } from 'vitest';
import { pagesAreSound } from '../support/sound-pages.ts';
import { startWalks } from '../support/walk.ts';

const walks = startWalks();
const inventory = 'exempel-oppen/behovsinventering';

describe('every page of an organisation', () => {
  pagesAreSound(walks, {
    '': ['/', '/kontrollera', '/inloggad'],
    'kommun-1980': [
      '/start',
      '/start/exempel-oppen/mognad',
      `/svara/${inventory}/boende`,
      `/svara/${inventory}/tidigare-kartlaggningar`,
      `/svara/${inventory}/befintliga-resurser`,
      `/svara/${inventory}/avslut`,
      '/svara/exempel-oppen/mognad/manga-vagar-in',
      '/svara/exempel-avslutad/behovsinventering/boende',
      `/skicka-in/${inventory}`,
      '/formular/behovsinventering@2026-1',
      '/kvitton',
      '/register',
      '/register?register=kartlaggningar',
      '/register?omrade=boende&delas=ja',
      '/register/vara',
      '/register/vara?register=kartlaggningar',
      '/profil',
      '/profil/exempel-avslutad',
      '/kontrollera',
      '/finns-inte',
    ],
    'kommun-1980-svarande': [
      '/start',
      `/bedomning/${inventory}/boende`,
      `/svara/${inventory}/boende`,
      `/skicka-in/${inventory}`,
    ],
    'kommun-1980-samordnare': [`/skicka-in/${inventory}`],
    // Returned, awaiting a signature, and declined.
    'kommun-1961': ['/start', `/svara/${inventory}/styrning-samordning`, `/skicka-in/${inventory}`],
    'kommun-1982': ['/start', `/svara/${inventory}/boende`, `/skicka-in/${inventory}`],
    'kommun-1962': ['/start', `/svara/${inventory}/boende`, '/kvitton'],
    'region-19': ['/start'],
    'utan-behorighet': ['/start'],
  });
});
