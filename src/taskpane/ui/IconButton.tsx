import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly icon: ReactElement;
  /** null: nothing to do. The button then stays where it is, so that the focus does not get lost. */
  readonly onClick: (() => void) | null;
}

/** A small button that is a picture; its word is read out and shown on hovering. */
export function IconButton({ label, icon, onClick }: Props) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={onClick === null}
      onClick={() => onClick?.()}
    />
  );
}
