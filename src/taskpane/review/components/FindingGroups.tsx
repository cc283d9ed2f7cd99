import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../checks';
import { LongList } from '../../ui/LongList';
import { useSpeech } from '../../ui/language';
import type { FindingGroup } from '../findings';
import { keyOfFinding } from '../findings';
import { useSteering } from '../steering';
import { AcceptForm } from './AcceptForm';
import { FindingItem } from './FindingItem';
import { Fold } from './Fold';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  source: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  all: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** Findings of tables by check, the gravest first. */
export function FindingGroups({ groups, onFix }: Props) {
  return groups.map((group) => <Group key={group.check} group={group} onFix={onFix} />);
}

function Group({ group, onFix }: { readonly group: FindingGroup } & Pick<Props, 'onFix'>) {
  const styles = useStyles();
  const { say, sayNote } = useSpeech();
  const { key, turn } = useSteering().wanted;
  const { severity, findings, source } = group;
  const title = say('review.group', {
    severity: say(`check.severity-${severity}`),
    count: findings.length,
    title: group.title ? say(group.title) : group.check,
  });
  const index = key === null ? -1 : findings.findIndex((one) => keyOfFinding(one) === key);
  return (
    <Fold mark={<SeverityMark severity={severity} />} title={title} isOpenAtFirst opens={index < 0 ? 0 : turn}>
      {findings.length > 1 && <AcceptAll group={group} />}
      <LongList items={findings} keyOf={keyOfFinding} wanted={{ index, turn }}>
        {(finding) => (
          <FindingItem
            finding={finding}
            report={null}
            isMarked={finding.severity !== severity}
            isSourced={source === null}
            onFix={onFix}
          />
        )}
      </LongList>
      {source && <span className={styles.source}>{say('review.source', { source: sayNote(source) })}</span>}
    </Fold>
  );
}

/** Takes all findings of a check that are shown as looked at, with one note. */
function AcceptAll({ group: { check, title, findings } }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const name = title ? say(title) : check;
  const place = say('review.accept-all-place', { title: name, count: findings.length });
  if (isOpen) return <AcceptForm findings={findings} report={null} place={place} onDone={() => setOpen(false)} />;
  return (
    <div className={styles.all}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={say('review.accept-label', { place })}
        onClick={() => setOpen(true)}
      >
        {say('review.accept-all', { count: findings.length })}
      </Button>
    </div>
  );
}
