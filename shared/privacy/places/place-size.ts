/**
 * From how many inhabitants on a place singles nobody out by itself. Ten years of age of one sex are about one in seventeen: 1 200
 * of 20 000 people, and a trait that no more than one in 240 has leaves five of them (the smallest class). Below that, a trait that
 * many a summary names is enough, and a place is asked about; one whose inhabitants nobody here knows counts as small.
 */
export const LARGE_FROM = 20_000

/** What a village is taken to have where nobody knows: the middle of Swedish localities, rounded. An estimate from memory. */
export const UNKNOWN_VILLAGE = 800
/** What a municipality is taken to have that is on no list: the middle one of Sweden's has about 16 000. */
export const UNKNOWN_MUNICIPALITY = 16_000
