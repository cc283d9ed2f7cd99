import type { Server } from 'node:http';

export function fileFor(folder: string, url: string | undefined): string | null;
export function serveFolder(folder: string, port?: number): Promise<{ server: Server; address: string }>;
