/** The second door of the pane, apart from the first for its weight: whose key this machine keeps. */
export { personIn } from './session/keeping';
