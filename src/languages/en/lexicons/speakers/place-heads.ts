/** Nouns that with “of” and a name are the place itself (“the city of Orlow”). Own list. */
export const placeHeads: readonly string[] = [
  'borough', 'city', 'county', 'district', 'government', 'island', 'kingdom', 'municipality', 'parish', 'province', 'republic',
  'state', 'town', 'township', 'village',
];
