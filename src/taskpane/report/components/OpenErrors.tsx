import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Finding } from '../../../checks';
import { formatAddress } from '../../../model';
import { useSpeech } from '../../ui/language';
import { useSession } from '../../ui/paneContext';

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** More cells than this are not named: the review tab lists them all. */
const NAMED = 8;

/** That the table contradicts itself and the report is written as it stands, with a link to each cell. */
export function OpenErrors({ errors }: { readonly errors: readonly Finding[] }) {
  const styles = useStyles();
  const session = useSession();
  const { say } = useSpeech();
  if (errors.length === 0) return null;
  const cells = errors.flatMap(({ place }) => (place.kind === 'cell' ? [place] : []));
  return (
    <div className={styles.box}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {say('pane-report.errors', { count: errors.length })}{' '}
          {cells.slice(0, NAMED).map(({ sheet, address }, index) => (
            <Fragment key={`${sheet}!${formatAddress(address)} ${String(index)}`}>
              {index > 0 && '、'}
              <Link as="button" inline onClick={() => void session.select(sheet, address)}>
                {formatAddress(address)}
              </Link>
            </Fragment>
          ))}
          {cells.length > NAMED && '……'}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
