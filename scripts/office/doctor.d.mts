export interface Finding {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
}

export interface Trust {
  /** A certificate that is trusted besides, as PEM. */
  readonly ca?: string;
  /** How long a server may keep silent, in milliseconds. */
  readonly patience?: number;
  /** The time, in milliseconds since 1970. */
  readonly now?: number;
}

export function examine(address: string, trust?: Trust): Promise<readonly Finding[]>;
