import { describeSubject } from '../ui/glossary-words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { KindSwatch } from '../ui/kind-swatch.tsx';
import type { CardViewProps } from './card-view.tsx';

/** Back, what kind of entry this is, pin, close. */
export function CardBar({ t, state, dispatch, onAction }: CardViewProps) {
  const { view, canGoBack, pinned, reporting } = state;
  const goBack = () => (reporting ? dispatch({ type: 'report-closed' }) : onAction({ type: 'back' }));
  const pin = () => {
    dispatch({ type: 'pinned', pinned: !pinned });
    onAction({ type: 'pin', pinned: !pinned });
  };
  return (
    <div class="bar">
      {(canGoBack || reporting) && <IconButton icon="back" label={t('cardBack')} onPress={goBack} />}
      <p class="subject">
        <KindSwatch kind={view.kind} />
        <span>{describeSubject(t, view.kind, view.category)}</span>
      </p>
      <IconButton icon="pin" label={t('cardPin')} pressed={pinned} onPress={pin} />
      <IconButton icon="close" label={t('cardClose')} onPress={() => onAction({ type: 'close', reason: 'button' })} />
    </div>
  );
}
