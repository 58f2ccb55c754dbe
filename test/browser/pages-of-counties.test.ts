// Every page that a county or the nation opens.
import { describe } from 'vitest';
import { pagesAreSound } from '../support/sound-pages.ts';
import { startWalks } from '../support/walk.ts';

const walks = startWalks();

describe('every page of a county and the nation', () => {
  pagesAreSound(walks, {
    'lan-19': [
      '/start',
      '/lan/19/exempel-oppen',
      '/lan/19/exempel-oppen/beslut',
      '/lan/19/exempel-oppen/svar',
      '/lan/19/exempel-avslutad',
      '/paminnelser/19',
      '/medlemmar',
    ],
    'lan-19-lasare': [
      '/program',
      '/start',
      '/lan/19/exempel-avslutad/mote',
      '/lan/19/exempel-oppen/beslut',
      '/lan/19/exempel-oppen/svar',
    ],
    'lan-09': ['/start', '/lan/09/exempel-avslutad'],
    'lan-10': ['/lan/10/exempel-avslutad'],
    nationell: [
      '/start',
      '/omgangar',
      '/omgangar/exempel-avslutad',
      '/planera-omgang',
      '/administration',
      '/enkater',
      '/enkater/behovsinventering@2026-1',
      '/medlemmar',
      '/medlemmar/1980',
      '/program',
      '/redan-kant',
      '/logg',
    ],
    'nationell-analytiker': [
      '/jamforelse',
      '/jamforelse/exempel-oppen',
      '/omgangar',
      '/omgangar/exempel-oppen',
      '/planera-omgang',
      '/redan-kant',
      '/logg',
    ],
  });
});
