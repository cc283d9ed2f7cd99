/** The functions that the buttons of the ribbon call, as manifest.xml names them. */
export const COMMAND_NAMES = ['scoreAll', 'markDeviations', 'restoreLast'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
