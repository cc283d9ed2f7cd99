import { readFile } from 'node:fs/promises';
import type { Outcome } from '../../hosts';
import { refused } from '../../hosts';
import type { Person } from '../../owner';
import { personOf } from '../../owner';
import { note } from '../../texts/note';
import type { Command } from '../arguments';
import { codeOf } from '../inputs';
import type { ExitCode, Io } from '../io';
import { EXIT } from '../io';
import type { Voice } from '../say';
import { keepPerson, keyFileOf, personHere } from './keyFile';

type OwnerCommand = Extract<Command, { kind: 'owner' }>;

/** owner show, owner import FILE: the key by which the person's own entries in workbooks are known. The secret is never printed. */
export async function runOwner(command: OwnerCommand, io: Io, voice: Voice, json: boolean): Promise<ExitCode> {
  const taken = command.action === 'import' ? await takeOver(command.file, io) : await personHere(io.env);
  if (!taken.ok) {
    const file = command.action === 'import' ? command.file : (keyFileOf(io.env) ?? '');
    io.err(`${voice.text('cli.owner-fault', { file, reason: voice.note(taken.error.note) })}\n`);
    return EXIT.unusable;
  }
  const { id, name } = taken.value;
  const file = keyFileOf(io.env) ?? '';
  if (json) io.out(`${JSON.stringify({ owner: { id, name }, file }, null, 2)}\n`);
  else io.out(`${voice.text(command.action === 'import' ? 'cli.owner-imported' : 'cli.owner', { id, name, file })}\n`);
  return EXIT.done;
}

async function takeOver(file: string, io: Io): Promise<Outcome<Person>> {
  const read = await readPerson(file);
  if (!read.ok) return read;
  const kept = await keepPerson(read.value, io.env);
  return kept.ok ? read : kept;
}

async function readPerson(file: string): Promise<Outcome<Person>> {
  try {
    return personOf(await readFile(file, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    return refused('failed', code === 'ENOENT' ? note('cli.not-found') : note('cli.cannot-open', { code }));
  }
}
