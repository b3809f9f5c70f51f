/**
 * Words written with an apostrophe before them for letters left out: ’tis,
 * ’em, ’til. Without the apostrophe. Own list; MIT.
 */
export const elisions: readonly string[] = [
  'allo', 'appen', 'ard', 'arf', 'ave', 'bama', 'bout', 'cause', 'copter', 'coz', 'cuz', 'ead', 'ello',
  'em', 'ere', 'gainst', 'hood', 'im', 'kay', 'lectric', 'mongst', 'neath', 'nother', 'nuff', 'orse',
  'ouse', 'ow', 'pon', 'round', 'scuse', 'shroom', 'shrooms', 'stead', 'sup', 'til', 'till', 'tis', 'tisn',
  'tude', 'twas', 'tween', 'twere', 'twill', 'twixt', 'twould', 'ud', 'um', 'un', 'zat',
];
