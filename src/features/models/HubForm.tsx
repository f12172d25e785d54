import { useState } from 'react';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { formatWords } from './catalogue';
import { problemOfHost, problemOfId } from './check-hub';
import styles from './ModelCardFrame.module.css';

const formats = Object.entries(formatWords).map(([dtype, words]) => ({
  value: dtype,
  label: `${dtype} · ${words}`,
}));

/** Any model by its id, and the host it comes from. */
export function HubForm() {
  const hubHost = useAppState((state) => state.settings.hubHost);
  const actions = useActions();
  const [id, setId] = useState('');
  const [dtype, setDtype] = useState('q8');
  const [host, setHost] = useState(hubHost);
  const [tried, setTried] = useState(false);
  const idProblem = problemOfId(id);
  const hostProblem = problemOfHost(host);

  function use(): void {
    setTried(true);
    if (idProblem !== null || hostProblem !== null) return;
    actions.setSettings({ model: { kind: 'hub', id: id.trim(), dtype }, hubHost: host.trim() });
    void actions.loadModel();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <TextField
        label="Model id"
        placeholder="owner/name"
        autoComplete="off"
        spellCheck={false}
        value={id}
        problem={tried ? (idProblem ?? undefined) : undefined}
        onChange={setId}
      />
      <Select label="Weights" value={dtype} options={formats} onChange={setDtype} />
      <TextField
        className={styles.wide}
        label="Host of the models"
        note="The public hub, or a mirror in your own network that is laid out like it."
        type="url"
        value={host}
        problem={hostProblem ?? undefined}
        onChange={(value) => {
          setHost(value);
          if (problemOfHost(value) === null) actions.setSettings({ hubHost: value.trim() });
        }}
      />
      <p className={styles.wide}>The size shows as soon as the download begins; Stop ends it.</p>
      <div>
        <Button type="submit">Use this model</Button>
      </div>
    </form>
  );
}
