import { useState } from 'react';
import { useLocation } from 'wouter';
import { checkOwnTask, type OwnTaskDraft } from '../../domain/own-task';
import type { Task } from '../../domain/task';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { OwnTaskFields } from './OwnTaskFields';
import { PromptPreview } from './PromptPreview';
import styles from './OwnTaskScreen.module.css';

function draftOf(task: Task | null): OwnTaskDraft {
  if (!task) return { text: '', assertsText: '' };
  return { text: task.text, assertsText: task.asserts.join('\n'), setup: task.setup };
}

/** Write a task of one's own, or change one; `id` is the changed task's. */
export function OwnTaskScreen({ id }: { readonly id: string | null }) {
  const key = id ?? 'new';
  const task = useAppState((state) => (id === null ? null : (state.tasks[id] ?? null)));
  const draft = useAppState((state) => state.drafts[key]) ?? draftOf(task);
  const actions = useActions();
  const [, go] = useLocation();
  const [tried, setTried] = useState(false);
  const { problems, task: checked } = checkOwnTask(draft);

  function save(): void {
    setTried(true);
    if (!checked) return;
    actions.saveOwnTask({ ...checked, id: id ?? `own/${crypto.randomUUID().slice(0, 8)}` });
    actions.editDraft(key, null);
    go('/');
  }

  return (
    <Page
      wide
      title={id === null ? 'Write a task' : 'Edit your task'}
      lead="A task is a sentence and a few asserts. The model sees both; the asserts judge what it writes."
    >
      <form
        className={styles.columns}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={styles.fields}>
          <OwnTaskFields
            draft={draft}
            problems={problems}
            all={tried}
            onChange={(changed) => {
              actions.editDraft(key, changed);
            }}
          />
          <div className={styles.buttons}>
            <Button tone="primary" type="submit">
              Save and open
            </Button>
            <Button
              onClick={() => {
                actions.editDraft(key, null);
                go('/');
              }}
            >
              Discard
            </Button>
            <span className={styles.note} role="status">
              {tried && !checked
                ? 'Not saved: see what is marked above.'
                : 'What you type is kept.'}
            </span>
          </div>
        </div>
        <PromptPreview draft={draft} />
      </form>
    </Page>
  );
}
