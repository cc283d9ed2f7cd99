import { percentText } from '../../narrative';

/** A number for a person: at most two decimals, no trailing zeros, "−" for a minus. */
export function formatNumber(value: number): string {
  const rounded = Number((Math.abs(value) < 5e-3 ? 0 : value).toFixed(2));
  return String(rounded).replace('-', '−');
}

/** A rate as every sentence writes it: 0.96474 → "96.47%", 0.955 → "95.50%", 0.6 → "60%". */
export const formatPercent = (fraction: number): string => percentText(fraction);

/** Milliseconds since 1970 as the hour and minute of this place: "10:42". */
export function formatTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
