/** Countries before the name of a body that its letters leave out (“ICE” for U.S. Immigration and Customs Enforcement). Own list. */
export const countryLetters: readonly string[] = ['us'];
