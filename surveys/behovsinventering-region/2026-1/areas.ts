// The ten areas of the needs inventory for regions 2026-1, in the order they are asked.
import type { AreaContent } from '../../define/content.ts';
import { barnUngaIVarden } from './barn-unga-i-varden.ts';
import { fragaOmValdIVarden } from './fraga-om-vald-i-varden.ts';
import { hedersrelateratIVarden } from './hedersrelaterat-i-varden.ts';
import { samverkanRegionKommun } from './samverkan-region-kommun.ts';
import { sarskiltSarbaraIVarden } from './sarskilt-sarbara-i-varden.ts';
import { styrningSamordningIRegionen } from './styrning-samordning-i-regionen.ts';
import { tandvardOchVald } from './tandvard-och-vald.ts';
import { uppfoljningIVarden } from './uppfoljning-i-varden.ts';
import { valdsutovareIVarden } from './valdsutovare-i-varden.ts';
import { vardEfterVald } from './vard-efter-vald.ts';

export const areas: readonly AreaContent[] = [
  styrningSamordningIRegionen,
  samverkanRegionKommun,
  uppfoljningIVarden,
  fragaOmValdIVarden,
  vardEfterVald,
  barnUngaIVarden,
  valdsutovareIVarden,
  hedersrelateratIVarden,
  sarskiltSarbaraIVarden,
  tandvardOchVald,
];
