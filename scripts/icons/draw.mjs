/** Points per pixel and direction at which a shape is asked whether it covers them: 64 shades of an edge. */
const SAMPLES = 8;

/** How much of a pixel a shape covers, 0 to 1. */
function coverage(inside, x, y, size) {
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const px = x + ((i % SAMPLES) + 0.5) / SAMPLES;
    const py = y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    if (inside((px * 16) / size, (py * 16) / size)) hits++;
  }
  return hits / (SAMPLES * SAMPLES);
}

/** Paints the layers of a drawing, back to front, on a transparent square; gives RGBA bytes. */
export function draw(layers, size) {
  const shapes = layers.map(({ colour, shape }) => ({ colour, inside: shape(size) }));
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let [red, green, blue, opacity] = [0, 0, 0, 0];
      for (const { colour, inside } of shapes) {
        const top = coverage(inside, x, y, size);
        const sum = top + opacity * (1 - top);
        if (sum === 0) continue;
        const mix = (over, under) => (over * top + under * opacity * (1 - top)) / sum;
        [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
        opacity = sum;
      }
      pixels.set([red, green, blue, opacity * 255].map(Math.round), (y * size + x) * 4);
    }
  }
  return pixels;
}
