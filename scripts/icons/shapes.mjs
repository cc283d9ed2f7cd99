/**
 * Shapes on a drawing of 16 × 16 units, the origin at the top left.
 * A shape is made for a picture size, so that straight edges come to lie on whole pixels and stay crisp; it answers whether a point is inside.
 */

/** A coordinate moved to the nearest edge between two pixels. */
const snap = (unit, size) => (Math.round((unit * size) / 16) * 16) / size;

/** A length as a whole number of pixels, at least one. */
const snapLength = (unit, size) => (Math.max(1, Math.round((unit * size) / 16)) * 16) / size;

/** A rectangle whose corners are rounded by `radius`. */
export const box =
  (x, y, width, height, radius = 0) =>
  (size) => {
    const left = snap(x, size);
    const top = snap(y, size);
    const right = left + snapLength(width, size);
    const bottom = top + snapLength(height, size);
    return (px, py) => {
      if (px < left || px > right || py < top || py > bottom) return false;
      const dx = Math.max(left + radius - px, px - (right - radius), 0);
      const dy = Math.max(top + radius - py, py - (bottom - radius), 0);
      return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
    };
  };

const distanceToSegment = (px, py, [ax, ay], [bx, by]) => {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
};

/** A line through the points with round ends. */
export const stroke = (points, width) => () => (px, py) =>
  points.some((point, index) => index > 0 && distanceToSegment(px, py, points[index - 1], point) <= width / 2);

/** A filled outline (even-odd), its corners on pixel edges. */
export const polygon = (points) => (size) => {
  const corners = points.map(([x, y]) => [snap(x, size), snap(y, size)]);
  return (px, py) => {
    let inside = false;
    corners.forEach(([ax, ay], index) => {
      const [bx, by] = corners[(index + 1) % corners.length];
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
    });
    return inside;
  };
};

/** The points of an arc, angles in degrees clockwise from the right. */
export function arc(cx, cy, radius, from, to) {
  const steps = 48;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}
