// How many there must be before others' answers are shown. Source: product definition, "Disclosure".

/** With fewer other answers than this a figure would tell what one of the others answered. */
export const fewestOthers = 3;

/** A county with fewer answers than this is hidden in the nation's figures. */
export const fewestInCounty = 3;

/**
 * A county with fewer answers than this is hidden from the public: a municipality of the county reads what is public
 * too, and takes its own answer away.
 */
export const fewestInPublicCounty = fewestOthers + 1;

/** An SKR group is shown from this many answers on, the reader's own among them. */
export const fewestInGroup = 5;

/** A distribution over fewer than these would say more than a mean does. */
export const fewestInDistribution = 20;

/** Numbers of people from 1 up to this are not shown outside the county that counted them. */
export const fewestPeopleShown = 5;
