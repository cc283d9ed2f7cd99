/** The face of hosts/office/: what other rooms may use. */
export { officeHost } from './officeHost';
