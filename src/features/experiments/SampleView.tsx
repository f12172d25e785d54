import { SquarePen } from 'lucide-react';
import { useLocation } from 'wouter';
import { ERROR_CLASS_WORDS } from '../../domain/measures/error-class';
import { cutWords } from '../../domain/prompt-protocol/cut-words';
import { extractProgram } from '../../domain/prompt-protocol/extract-program';
import { markParts } from '../../domain/prompt-protocol/mark-parts';
import type { RunSample } from '../../domain/run-file/run-file';
import type { Task } from '../../domain/task';
import { isTrivial } from '../../domain/trivial';
import type { AssertVerdict } from '../../domain/verdict';
import { describeVerdict } from '../../domain/verdict-words';
import { useActions } from '../../store/context';
import { AssertMark } from '../../ui/AssertMark';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { CodeBlock } from '../../ui/CodeBlock';
import { CutText } from '../../ui/CutText';
import { SideBySide } from '../../ui/SideBySide';
import styles from './SampleView.module.css';

/** A sample: its program, its raw text, and what each assert came to. */
export function SampleView(props: {
  readonly run: string;
  readonly sample: RunSample;
  /** Null when its file is not loaded. */
  readonly task: Task | null;
}) {
  const { run, sample, task } = props;
  const { experiments } = useActions();
  const [, go] = useLocation();
  const { passed, errorClass, solution, raw, stop, tokens, inspection } = sample;
  const verdict = passed ? 'Passes' : errorClass ? ERROR_CLASS_WORDS[errorClass] : 'Not judged yet';
  const extraction = extractProgram(raw, stop);
  return (
    <>
      <div className={styles.facts}>
        <Chip tone={passed ? 'pass' : 'fail'}>{verdict}</Chip>
        {inspection && isTrivial(inspection) && <Chip tone="warn">trivial</Chip>}
        {tokens !== null && <span>{tokens} tokens</span>}
        {sample.meanLogProbability !== null && (
          <span>mean log-probability {sample.meanLogProbability.toFixed(3)}</span>
        )}
        <span>{sample.judgeMs.toFixed(1)} ms in Python</span>
        <span>seed {sample.seed}</span>
        <Button
          icon={<SquarePen aria-hidden="true" />}
          disabled={task === null}
          onClick={() => {
            experiments.openSample(run, sample);
            go('/');
          }}
        >
          Open in the editor
        </Button>
      </div>
      <Signs sample={sample} />
      <SideBySide>
        <section>
          <h3>Program</h3>
          <CodeBlock label="Program of the sample" code={solution || '(none)'} />
        </section>
        <section>
          <h3>Raw text</h3>
          <CutText label="Raw text of the sample" parts={markParts(raw, extraction)} />
          <p className={styles.note}>{cutWords(raw, extraction, stop)}</p>
        </section>
      </SideBySide>
      <Verdicts title="Asserts" asserts={task?.asserts ?? []} verdicts={sample.asserts} />
      <Verdicts
        title="Hidden asserts"
        asserts={task?.challengeAsserts ?? []}
        verdicts={sample.challengeAsserts}
      />
    </>
  );
}

/** Why a program was flagged as trivial, or what speaks against it. */
function Signs({ sample: { inspection } }: { readonly sample: RunSample }) {
  if (!inspection || inspection.signs.length === 0) return null;
  const { signs, fresh } = inspection;
  const lines = signs.map(({ kind, line, value }) => `line ${line}: ${kind} ${value}`);
  return (
    <p className={styles.warn}>
      Signs of a trivial solution: {lines.join('; ')}.
      {fresh &&
        ` On fresh inputs it agrees with the reference ${fresh.agreed} of ${fresh.tried} times.`}
    </p>
  );
}

function Verdicts(props: {
  readonly title: string;
  readonly asserts: readonly string[];
  readonly verdicts: readonly AssertVerdict[];
}) {
  const { title, asserts, verdicts } = props;
  if (verdicts.length === 0) return null;
  return (
    <section className={styles.list}>
      <h3>{title}</h3>
      <ol className={styles.list}>
        {verdicts.map((verdict, index) => (
          <li key={index}>
            <AssertMark kind={verdict.kind} />
            <code>{asserts[index] ?? `assert ${index + 1}`}</code>
            {verdict.kind !== 'pass' && (
              <span className={styles.about}>It {describeVerdict(verdict).long}.</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
