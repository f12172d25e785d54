import { groupByBehaviour } from '../../domain/measures/behaviour';
import type { RunSample } from '../../domain/run-file/run-file';
import { cutText } from '../../domain/verdict-words';
import { Button } from '../../ui/Button';
import styles from './SampleView.module.css';

/** The task's samples by what they give at each assert: those of a group behave alike. */
export function AlikeSamples(props: {
  readonly samples: readonly RunSample[];
  readonly shown: number;
  readonly onChoose: (sample: number) => void;
}) {
  const { samples, shown, onChoose } = props;
  const groups = groupByBehaviour(samples, ({ asserts }) => asserts);
  return (
    <section className={styles.list}>
      <h3>
        {samples.length} samples, {groups.length} {groups.length === 1 ? 'behaviour' : 'behaviours'}
      </h3>
      <ul className={styles.list} aria-label="Samples that behave alike">
        {groups.map(({ signature, members }) => (
          <li key={signature.join('\n')}>
            <strong>{members.length}</strong>
            <code>{cutText(signature.join(' · '), 160) || 'not judged'}</code>
            <span className={styles.facts}>
              {members.slice(0, 12).map(({ sample }) => (
                <Button
                  key={sample}
                  tone="quiet"
                  aria-pressed={sample === shown}
                  aria-label={`Show sample ${sample + 1}`}
                  onClick={() => {
                    onChoose(sample);
                  }}
                >
                  {sample + 1}
                </Button>
              ))}
              {members.length > 12 && <span>and {members.length - 12} more</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
