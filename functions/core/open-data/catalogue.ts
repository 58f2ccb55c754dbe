// The catalogue of what is published: DCAT-AP-SE 3.0.1 in JSON-LD. Source: https://docs.dataportal.se/dcat/
import type { PublicEditionHead } from './edition.ts';
import {
  manifestPath,
  openApiPath,
  openDataCataloguePath,
  openDataFiles,
  openDataPage,
  openDataPath,
} from './files.ts';

export interface CatalogueSettings {
  /** The site's own address, without a slash at its end. */
  readonly siteUrl: string;
  readonly publisher: string;
  /** The last part of an ADMS publisher type; empty: not said, though the profile asks for it. */
  readonly publisherType: string;
  readonly licence: string;
  /** E-mail; empty: not said, and then there is no contact point. */
  readonly contact: string;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const euVocabulary = 'http://publications.europa.eu/resource/authority';
const swedish = { '@id': `${euVocabulary}/language/SWE` };
const sweden = { '@id': 'http://sws.geonames.org/2661886' };
const society = { '@id': `${euVocabulary}/data-theme/SOCI` };
const everybody = { '@id': `${euVocabulary}/access-right/PUBLIC` };

const inBoth = (sv: string, en: string) => [
  { '@language': 'sv', '@value': sv },
  { '@language': 'en', '@value': en },
];
const day = (instant: string) => ({ '@type': 'xsd:date', '@value': instant.slice(0, 10) });
const moment = (instant: string) => ({ '@type': 'xsd:dateTime', '@value': instant });

/** `editions` in the order that they are listed in. */
export function describeCatalogue(editions: readonly PublicEditionHead[], settings: CatalogueSettings) {
  const { siteUrl, licence } = settings;
  const at = (path: string) => ({ '@id': `${siteUrl}${path}` });
  const dates = editions.map(({ publishedAt }) => publishedAt).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    '@context': context,
    ...at(openDataCataloguePath),
    '@type': 'dcat:Catalog',
    'dcterms:title': inBoth('Öppna data från Lägesbild', 'Open data from Lägesbild'),
    'dcterms:description': inBoth(
      'Länens samlade lägesbild av arbetet mot mäns våld mot kvinnor, hedersrelaterat våld och våld i nära relationer, från fastställda omgångar.',
      'The counties’ picture of their work against men’s violence against women, honour-based violence and violence in close relations, from established rounds.',
    ),
    'dcterms:publisher': publisherOf(settings),
    'dcterms:license': { '@id': licence },
    'dcterms:language': [swedish],
    'dcterms:spatial': [sweden],
    'foaf:homepage': at(openDataPage),
    'dcat:themeTaxonomy': { '@id': `${euVocabulary}/data-theme` },
    ...(first !== undefined && { 'dcterms:issued': day(first) }),
    ...(last !== undefined && { 'dcterms:modified': day(last) }),
    'dcat:dataset': editions.map((edition) => describeDataset(edition, settings)),
  };
}

function describeDataset(edition: PublicEditionHead, settings: CatalogueSettings) {
  const { siteUrl, contact, publisher } = settings;
  const { round, roundName } = edition;
  const at = (path: string) => ({ '@id': `${siteUrl}${path}` });
  const [json] = openDataFiles(round);
  const invented = edition.synthetic
    ? [
        ' Alla svar är påhittade för att visa hur systemet fungerar.',
        ' All answers are invented to show how the system works.',
      ]
    : ['', ''];
  return {
    '@id': `${siteUrl}${json?.path}#dataset`,
    '@type': 'dcat:Dataset',
    'dcterms:title': inBoth(
      `Kommuners behov och arbete mot våld, länsvis: ${roundName.sv}`,
      `Municipalities’ needs and work against violence, by county: ${roundName.en ?? roundName.sv}`,
    ),
    'dcterms:description': inBoth(
      `Poäng för varje område, dess delar och mognad, för varje län och för de län som redovisas tillsammans, med spann och hur många svar de bygger på.${invented[0]}`,
      `A score for each area, its parts and maturity, for each county and for the counties shown taken together, with sensitivity ranges and how many answers they rest on.${invented[1]}`,
    ),
    'dcterms:identifier': round,
    'dcterms:publisher': publisherOf(settings),
    ...(contact !== '' && {
      'dcat:contactPoint': {
        '@id': `${siteUrl}${openDataPage}#kontakt`,
        '@type': 'vcard:Organization',
        'vcard:fn': publisher,
        'vcard:hasEmail': { '@id': `mailto:${contact}` },
      },
    }),
    'dcterms:language': [swedish],
    'dcterms:spatial': [sweden],
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': day(edition.opensAt),
      'dcat:endDate': day(edition.closesAt),
    },
    'dcterms:issued': moment(edition.publishedAt),
    'dcterms:accessRights': everybody,
    'dcat:theme': [society],
    'dcat:keyword': inBoth('kvinnofrid', 'violence against women'),
    'dcat:landingPage': at(openDataPage),
    'foaf:page': at(manifestPath(round)),
    'dcat:distribution': openDataFiles(round).flatMap((file) =>
      // How many answered is not the same data as the figures: in the JSON alone, and a file beside.
      file.id === 'counties' ? [] : [describeDistribution(file, settings)],
    ),
  };
}

function describeDistribution(
  { id, path, mediaType }: ReturnType<typeof openDataFiles>[number],
  settings: CatalogueSettings,
) {
  const address = { '@id': `${settings.siteUrl}${path}` };
  return {
    '@id': `${settings.siteUrl}${path}#distribution`,
    '@type': 'dcat:Distribution',
    'dcterms:description': inBoth(
      id === 'json'
        ? 'Alla uppgifter som JSON, genom ett API'
        : 'Alla tal som CSV, en rad för varje plats och mått',
      id === 'json'
        ? 'Everything as JSON, by an API'
        : 'All figures as CSV, a row for each place and measure',
    ),
    'dcterms:format': mediaType,
    'dcterms:license': { '@id': settings.licence },
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    ...(id === 'json' && { 'dcat:accessService': describeService(settings) }),
  };
}

function describeService({ siteUrl, licence }: CatalogueSettings) {
  return {
    '@id': `${siteUrl}${openDataPath}#api`,
    '@type': 'dcat:DataService',
    'dcterms:title': inBoth('Lägesbilds API för öppna data', 'Lägesbild’s API of open data'),
    'dcterms:license': { '@id': licence },
    'dcterms:accessRights': everybody,
    'dcat:endpointURL': { '@id': `${siteUrl}${openDataPath}` },
    'dcat:endpointDescription': { '@id': `${siteUrl}${openApiPath}` },
  };
}

function publisherOf({ siteUrl, publisher, publisherType }: CatalogueSettings) {
  return {
    '@id': `${siteUrl}${openDataPage}#utgivare`,
    '@type': 'foaf:Agent',
    'foaf:name': publisher,
    ...(publisherType !== '' && {
      'dcterms:type': { '@id': `http://purl.org/adms/publishertype/${publisherType}` },
    }),
  };
}
