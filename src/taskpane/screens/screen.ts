/** The screens of the pane besides the overview. */
export type Screen = 'preview' | 'mapping' | 'rules';
