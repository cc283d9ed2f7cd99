import { KeptDialog } from './KeptDialog';
import type { KeptView } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly workbench: Workbench;
  readonly kept: readonly KeptView[];
  readonly isShown: boolean;
  readonly onDone: () => void;
}

/** The kept work with what can be done with it, when the person asks for it and there is some. */
export function Keeping({ workbench, kept, isShown, onDone }: Props) {
  if (!isShown || kept.length === 0) return null;
  return (
    <KeptDialog
      kept={kept}
      onOpen={(id) => void workbench.openKept(id)}
      onOriginal={(id) => void workbench.downloadOriginal(id)}
      onThrow={(id) => void workbench.throwAway(id)}
      onDone={onDone}
    />
  );
}
