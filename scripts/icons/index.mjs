/** npm run icons: draws assets/*.png anew. The pictures are committed; this is where they come from. */
import { writeFileSync } from 'node:fs';
import { inRoot } from '../lib.mjs';
import { draw } from './draw.mjs';
import { DRAWINGS, SIZES } from './drawings.mjs';
import { encodePng } from './png.mjs';

for (const [name, layers] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    writeFileSync(inRoot('assets', `${name}-${size}.png`), encodePng(size, draw(layers, size)));
  }
}
