export { textHeight } from '../textHeight';
