import { Icon, type IconName } from './icon.tsx';

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Set for a button that stays down. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** A button with a picture for a face; its label is its tooltip and its accessible name. */
export function IconButton({ icon, label, pressed, onPress }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
