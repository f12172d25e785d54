import { explainError } from '../../domain/errors';
import type { ModelState } from '../../domain/model';
import { backendLabel, modelLabel } from '../../domain/model-label';
import { formatBytes } from '../../lib/format-bytes';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Page';
import { ProgressBar } from '../../ui/ProgressBar';

/** The chosen model and how it fares. */
export function CurrentModel() {
  const model = useAppState((state) => state.model);
  const chosen = useAppState((state) => state.settings.model);
  const actions = useActions();
  return (
    <Section title={`In use: ${modelLabel(chosen)}`}>
      <State model={model} />
      {(model.phase === 'idle' || model.phase === 'failed') && (
        <div>
          <Button onClick={() => void actions.loadModel()}>
            {model.phase === 'idle' ? 'Load now' : 'Try again'}
          </Button>
        </div>
      )}
    </Section>
  );
}

function State({ model }: { readonly model: ModelState }) {
  const actions = useActions();
  switch (model.phase) {
    case 'idle':
      return <p>Not loaded yet: it loads when you synthesize.</p>;
    case 'failed': {
      const { what, todo } = explainError(model.error.code);
      return (
        <p role="alert">
          <strong>{what}</strong> {todo} ({model.error.detail})
        </p>
      );
    }
    case 'loading': {
      const { loadedBytes, totalBytes } = model;
      const words = `${formatBytes(loadedBytes)}${totalBytes === null ? '' : ` of ${formatBytes(totalBytes)}`}`;
      return (
        <>
          <ProgressBar label="Download" value={loadedBytes} total={totalBytes} words={words} />
          <p>
            {model.step === 'downloading'
              ? `Downloading: ${words}`
              : `Loaded ${words}, ${model.step}`}
          </p>
          <div>
            <Button
              onClick={() => {
                actions.stop();
              }}
            >
              Stop loading
            </Button>
          </div>
        </>
      );
    }
    case 'ready': {
      const { model: loaded } = model;
      return (
        <Facts
          facts={[
            ['Runs on', backendLabel(loaded)],
            ['Why', loaded.reason],
            ['Context', `${loaded.contextLength.toLocaleString('en')} tokens`],
            [
              'Self-test',
              loaded.selfTest === 'passed'
                ? 'Passed: a fixed prompt gave the stored answer'
                : 'None stored for this model',
            ],
            ['Prompt form', loaded.chat ? 'Chat template of the model' : 'Plain text'],
          ]}
        />
      );
    }
  }
}
