// What the needs inventory 2026-1 says before it asks.
// Source: questionnaires 1.1.0 (own proposal, not published by any authority). Frozen: a change is a new version.
export const intro = {
  sv: 'Beskriv hur långt ni har kommit i 14 områden och var behovet är störst. Svaren är underlag för vad länet ska arbeta med gemensamt.',
};
export const earlierMappingsIntro = {
  sv: 'Ange kartläggningar från de senaste fem åren, så att länet inte frågar om det som redan är känt.',
};
export const resourcesIntro = {
  sv: 'Ange det som redan finns i dag, eget eller delat, så att behov och resurser kan visas bredvid varandra.',
};
