/** Players for a country, behind its name or adjective (“the Czech international”). Own list. */
export const nationalPlayers: readonly string[] = ['cap', 'international'];
