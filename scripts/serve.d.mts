export function headersFor(file: string): Readonly<Record<string, string>>;
export function serve(): Promise<void>;
