/** JSON that was kept as text (a setting of a workbook, a file of a person), before it is known what it is. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What the text says; undefined where it is no JSON: a damaged text must stop nothing. The one place that parses foreign text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
