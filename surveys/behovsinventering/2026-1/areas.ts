// The 14 areas of the needs inventory 2026-1, in the order they are asked.
import type { AreaContent } from '../../define/content.ts';
import { barnUppleverVald } from './barn-upplever-vald.ts';
import { boende } from './boende.ts';
import { forebyggandeSkola } from './forebyggande-skola.ts';
import { halsoSjukvard } from './halso-sjukvard.ts';
import { hedersrelaterat } from './hedersrelaterat.ts';
import { prostitutionManniskohandel } from './prostitution-manniskohandel.ts';
import { samverkanLanet } from './samverkan-lanet.ts';
import { sarskiltSarbara } from './sarskilt-sarbara.ts';
import { stodVuxna } from './stod-vuxna.ts';
import { styrningSamordning } from './styrning-samordning.ts';
import { systematiskUppfoljning } from './systematisk-uppfoljning.ts';
import { upptacktFraga } from './upptackt-fraga.ts';
import { utredningRiskbedomning } from './utredning-riskbedomning.ts';
import { valdsutovare } from './valdsutovare.ts';

export const areas: readonly AreaContent[] = [
  styrningSamordning,
  samverkanLanet,
  systematiskUppfoljning,
  upptacktFraga,
  utredningRiskbedomning,
  stodVuxna,
  barnUppleverVald,
  boende,
  valdsutovare,
  hedersrelaterat,
  prostitutionManniskohandel,
  sarskiltSarbara,
  halsoSjukvard,
  forebyggandeSkola,
];
