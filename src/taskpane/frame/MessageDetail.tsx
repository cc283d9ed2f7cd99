import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { parseAddress } from '../../model';
import type { Note } from '../../texts/note';
import { useSpeech } from '../ui/language';
import { useSession } from '../ui/paneContext';

/** A line of a message. What it says of cells of a sheet has a link to each. */
export function MessageDetail({ line }: { readonly line: Note }) {
  const session = useSession();
  const { sayNote } = useSpeech();
  const { sheet, cell, cells } = line.args;
  const named = typeof cell === 'string' ? [cell] : typeof cells === 'string' ? cells.split('、') : [];
  const said = sayNote(line);
  if (typeof sheet !== 'string' || named.length === 0) return <li>{said}</li>;
  return (
    <li>
      {pieces(said, named).map((piece, index) => {
        const address = named.includes(piece) ? parseAddress(piece) : null;
        return address ? (
          <Link key={index} as="button" inline onClick={() => void session.select(sheet, address)}>
            {piece}
          </Link>
        ) : (
          <Fragment key={index}>{piece}</Fragment>
        );
      })}
    </li>
  );
}

/** A sentence cut before and after each of these names, the first time that it comes. */
function pieces(said: string, names: readonly string[]): string[] {
  const found: string[] = [];
  let rest = said;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    found.push(rest.slice(0, at), name);
    rest = rest.slice(at + name.length);
  }
  return [...found, rest];
}
