import { modelLabel } from '../../domain/model-label';
import { parseModelCard } from '../../domain/model-card';
import { EMBEDDED_MODEL } from '../../domain/settings';
import { useText } from '../../ui/useText';
import { ModelCardFrame } from './ModelCardFrame';

/** The model that is part of the page. */
export function EmbeddedCard() {
  const readme = useText(`models/${EMBEDDED_MODEL.id}/README.md`);
  const facts = readme.phase === 'ready' ? parseModelCard(readme.text).facts : {};
  const size = facts.size;
  const licence = facts.license;
  return (
    <ModelCardFrame
      name={modelLabel(EMBEDDED_MODEL)}
      about="Trained from scratch for this page, on tasks written for it. Small, quick, and open to the last line of its corpus."
      chips={[
        'part of this page',
        ...(size === undefined ? [] : [size]),
        ...(licence === undefined ? [] : [`${licence.toUpperCase()} licence`]),
      ]}
      choice={EMBEDDED_MODEL}
    >
      <a href="#/about">About this model</a>
    </ModelCardFrame>
  );
}
