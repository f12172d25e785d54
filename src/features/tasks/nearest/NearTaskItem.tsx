import { ChevronRight } from 'lucide-react';
import type { NearTask } from '../../../domain/training-tasks/training-tasks';
import { Chip } from '../../../ui/Chip';
import { CodeBlock } from '../../../ui/CodeBlock';
import { conceptTitle, describeTraining, inPercent } from './near-words';
import styles from './NearTaskItem.module.css';

/** One training task: how alike it is and its nearest wording; opened, its program. */
export function NearTaskItem({ near }: { readonly near: NearTask }) {
  const { task, similarity, phrasing, sharedRun } = near;
  const title = conceptTitle(task.concept);
  const percent = inPercent(similarity);
  return (
    <li className={styles.item}>
      <details className={styles.details}>
        <summary className={styles.summary}>
          <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
          <span className={styles.measure}>
            <span className={styles.percent}>
              {percent} %<span className="spoken"> alike</span>
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${String(percent)}%` }} />
            </span>
          </span>
          <span className={styles.words}>
            <span className={styles.title}>{title}</span>
            {task.kind === 'word-problem' && <Chip>word problem</Chip>}
            {sharedRun !== null && <Chip tone="warn">words in a row shared</Chip>}
            <q className={styles.phrasing}>{phrasing}</q>
          </span>
        </summary>
        <div className={styles.more}>
          {sharedRun !== null && (
            <p>
              A wording has these words in a row in common with the task: <q>{sharedRun}</q>.
            </p>
          )}
          <p>{describeTraining(task)}</p>
          <CodeBlock wrap label={`Program of ${title}`} code={task.program} />
        </div>
      </details>
    </li>
  );
}
