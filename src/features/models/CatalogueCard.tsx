import { useState } from 'react';
import { modelLabel } from '../../domain/model-label';
import type { ModelChoice } from '../../domain/model';
import { formatBytes } from '../../lib/format-bytes';
import { Select } from '../../ui/Select';
import { formatWords, type CatalogueModel } from './catalogue';
import { ModelCardFrame } from './ModelCardFrame';

/** A model of the hub, with the size of each of its formats before any download. */
export function CatalogueCard({ model }: { readonly model: CatalogueModel }) {
  const [dtype, setDtype] = useState(model.formats[0]?.dtype ?? 'q8');
  const bytes = model.formats.find((format) => format.dtype === dtype)?.bytes ?? 0;
  const choice: ModelChoice = { kind: 'hub', id: model.id, dtype };
  return (
    <ModelCardFrame
      name={modelLabel(choice)}
      about={model.about}
      chips={[
        `about ${formatBytes(bytes)} to download`,
        `${model.parameters} parameters`,
        model.licence,
      ]}
      choice={choice}
    >
      <Select
        label={`Weights of ${modelLabel(choice)}`}
        hideLabel
        value={dtype}
        options={model.formats.map((format) => ({
          value: format.dtype,
          label: `${format.dtype} · ${formatBytes(format.bytes)} · ${formatWords[format.dtype] ?? ''}`,
        }))}
        onChange={setDtype}
      />
    </ModelCardFrame>
  );
}
