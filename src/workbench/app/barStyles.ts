import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the bar has no room for words, its buttons show their pictures; who does not see them hears the words all the same. */
const NARROW = '@media (max-width: 900px)';
const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

/** The bar on top and its buttons. */
export const useBarStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    height: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexShrink: 0, margin: 0, marginRight: tokens.spacingHorizontalS, [NARROW]: HIDDEN },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  button: { whiteSpace: 'nowrap', minWidth: 'auto' },
  label: { [NARROW]: HIDDEN },
});
