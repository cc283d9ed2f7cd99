import type { ButtonProps } from '@fluentui/react-components';
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface Props extends Pick<ButtonProps, 'size' | 'className'> {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a JSON file; the same one can be chosen again, as it may have been changed meanwhile. */
export function JsonFileButton({ label, onFile, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onFile(chosen);
          event.target.value = '';
        }}
      />
    </>
  );
}
