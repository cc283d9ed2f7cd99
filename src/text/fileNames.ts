/**
 * What files are called in something that is sent on: their last part alone, with as many folders before it as tell files of one name apart,
 * and never the way to them on this machine. By the file as it was given; the same file given twice has one name.
 */
export function fileNames(files: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map(files.map((file) => [file, file.split(/[\\/]/).filter((part) => part !== '' && part !== '.')]));
  const tail = (file: string, length: number): string => (parts.get(file) ?? [file]).slice(-length).join('/');
  const nameOf = (file: string): string => {
    const longest = parts.get(file)?.length ?? 1;
    for (let length = 1; length < longest; length++) {
      const name = tail(file, length);
      if ([...parts.keys()].every((other) => other === file || tail(other, length) !== name)) return name;
    }
    return tail(file, longest);
  };
  return new Map([...parts.keys()].map((file) => [file, nameOf(file)]));
}
