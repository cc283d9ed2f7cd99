/** JSON that was kept as text (in a setting of a workbook), before it is known what it is. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What the text says; null where there is none or where it is no JSON: a damaged setting must stop nothing. */
export function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
