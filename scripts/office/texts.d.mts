import type { Finding } from './doctor.mjs';

/** What is wrong, and what remedies it; what is right has no remedy. */
type Said = readonly [what: string, remedy?: string];

export const TEXTS: Readonly<Record<string, { readonly zh: Said; readonly en: Said }>>;
export function levelOf(code: string): 'good' | 'warning' | 'fault';
export function sayFinding(finding: Finding, language: 'zh' | 'en'): readonly string[];
