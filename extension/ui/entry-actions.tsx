import { Icon, type IconName } from './icon.tsx';
import type { Words } from './words.ts';

export interface EntryActionsProps {
  readonly t: Words;
  readonly onCopy: () => void;
  readonly onCite: () => void;
  readonly onReport: () => void;
}

/** What a reader can do with an entry. */
export function EntryActions({ t, onCopy, onCite, onReport }: EntryActionsProps) {
  return (
    <div class="actions">
      <Action icon="copy" label={t('cardCopy')} hint={t('cardCopyHint')} onPress={onCopy} />
      <Action icon="cite" label={t('cardCite')} hint={t('cardCiteHint')} onPress={onCite} />
      <span class="actions-gap" />
      <Action icon="flag" label={t('cardReport')} onPress={onReport} />
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly hint?: string;
  readonly onPress: () => void;
}

function Action({ icon, label, hint, onPress }: ActionProps) {
  return (
    <button type="button" class="action" title={hint} onClick={onPress}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
